package shop.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;
import shop.catalog.stock.CloseStock;
import tools.jackson.databind.node.ObjectNode;

/** Options and variants of a known product, as far as a patch speaks of them. */
@Component
class ChangeVariants {

    private final OfferVariants offerVariants;
    private final CloseStock closeStock;

    ChangeVariants(OfferVariants offerVariants, CloseStock closeStock) {
        this.offerVariants = offerVariants;
        this.closeStock = closeStock;
    }

    /**
     * A list of variants is the whole list: one that it does not name is deleted.
     *
     * @param wanted the product as patched
     */
    Offered change(Product product, ObjectNode patch, ProductRequest wanted) {
        if (!patch.has("variants") && !patch.has("options")) {
            return Offered.NOTHING;
        }
        List<WantedVariant> variants = WantedVariant.all(product, wanted.offers());
        refuseStrangers(variants);
        List<Option> options = options(wanted, patch.has("options"));
        OfferVariants.checkChoices(options, variants);
        boolean removed = removed(product, variants);
        Offered offered = offerVariants.offer(product, variants);
        boolean arranged =
                patch.has("options")
                        ? product.choose(options)
                        : product.arrange(options.stream().map(Option::name).toList());
        return offered.or(removed || arranged);
    }

    /** Options that were not sent take any value. */
    private static List<Option> options(ProductRequest wanted, boolean sent) {
        return wanted.choices().stream()
                .map(OptionRequest::toOption)
                .map(option -> sent ? option : new Option(option.name(), List.of()))
                .toList();
    }

    private boolean removed(Product product, List<WantedVariant> wanted) {
        List<Variant> gone =
                product.variants().stream()
                        .filter(variant -> wanted.stream().noneMatch(w -> w.is(variant)))
                        .toList();
        if (gone.isEmpty()) {
            return false;
        }
        closeStock.close(gone.stream().map(Variant::id).toList());
        gone.forEach(product::remove);
        return true;
    }

    private static void refuseStrangers(List<WantedVariant> variants) {
        List<Field> wrong = new ArrayList<>();
        for (WantedVariant variant : variants) {
            if (variant.known().isEmpty() && variant.request().id() != null) {
                wrong.add(new Field(variant.pointer() + "/id", "is no variant of this product"));
            }
            if (variant.known().isPresent() && variant.request().onHand() != null) {
                wrong.add(new Field(variant.pointer() + "/onHand", "is changed as stock"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
