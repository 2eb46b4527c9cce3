package shop.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;
import shop.events.ProductChanged;

/** One more variant of a product; a new option value joins the product's options. */
@Component
class AddVariant {

    private final Transactions transactions;
    private final OneAtATime oneAtATime;
    private final OpenProduct openProduct;
    private final OfferVariants offerVariants;
    private final CloseProduct closeProduct;

    AddVariant(
            Transactions transactions,
            OneAtATime oneAtATime,
            OpenProduct openProduct,
            OfferVariants offerVariants,
            CloseProduct closeProduct) {
        this.transactions = transactions;
        this.oneAtATime = oneAtATime;
        this.openProduct = openProduct;
        this.offerVariants = offerVariants;
        this.closeProduct = closeProduct;
    }

    /**
     * @return the new variant's id
     * @throws TooManyVariants when the product is full
     */
    long add(long productId, VariantRequest request, IfMatch ifMatch) {
        return transactions.write(() -> {
            oneAtATime.waitForTurn();
            OpenProduct.Opened opened = openProduct.open(productId, ifMatch);
            Product product = opened.product();
            if (product.variants().size() >= TooManyVariants.MOST) {
                throw new TooManyVariants();
            }
            List<String> names = optionNames(product, request);
            checkChoices(names, opened.state(), request);
            Offered offered = offerVariants.offer(product, List.of(WantedVariant.added(request)));
            product.arrange(names);
            closeProduct.close(product, true, offered.added());
            return offered.added().keySet().stream()
                    .mapToLong(Variant::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** The first variant of a product says which options there are. */
    private static List<String> optionNames(Product product, VariantRequest request) {
        return product.variants().isEmpty()
                ? List.copyOf(request.choices().keySet())
                : product.options().stream().map(Option::name).toList();
    }

    private static void checkChoices(
            List<String> names, ProductChanged state, VariantRequest request) {
        List<WantedVariant> all = new ArrayList<>();
        state.variants().forEach(known -> all.add(WantedVariant.added(VariantRequest.of(known))));
        all.add(WantedVariant.added(request));
        OfferVariants.checkChoices(
                names.stream().map(name -> new Option(name, List.of())).toList(), all);
    }
}
