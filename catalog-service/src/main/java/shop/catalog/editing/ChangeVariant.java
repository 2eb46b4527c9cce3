package shop.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.MergePatch;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;
import shop.events.ProductChanged;
import tools.jackson.databind.node.ObjectNode;

/** Changes what a patch speaks of in one variant. */
@Component
class ChangeVariant {

    private final Transactions transactions;
    private final OneAtATime oneAtATime;
    private final OpenProduct openProduct;
    private final MergePatch mergePatch;
    private final OfferVariants offerVariants;
    private final CloseProduct closeProduct;

    ChangeVariant(
            Transactions transactions,
            OneAtATime oneAtATime,
            OpenProduct openProduct,
            MergePatch mergePatch,
            OfferVariants offerVariants,
            CloseProduct closeProduct) {
        this.transactions = transactions;
        this.oneAtATime = oneAtATime;
        this.openProduct = openProduct;
        this.mergePatch = mergePatch;
        this.offerVariants = offerVariants;
        this.closeProduct = closeProduct;
    }

    /**
     * @throws VariantNotFound when the product has no such variant
     */
    void change(long productId, long variantId, ObjectNode patch, IfMatch ifMatch) {
        if (patch.has("onHand")) {
            throw new InvalidFields("/onHand", "is changed as stock");
        }
        transactions.write(() -> {
            oneAtATime.waitForTurn();
            OpenProduct.Opened opened = openProduct.open(productId, ifMatch);
            Product product = opened.product();
            Variant variant = product.variant(variantId).orElseThrow(VariantNotFound::new);
            VariantRequest wanted = patched(opened.state(), variantId, patch);
            List<String> names = product.options().stream().map(Option::name).toList();
            checkChoices(names, opened.state(), variantId, wanted);
            Offered offered =
                    offerVariants.offer(
                            product, List.of(new WantedVariant(wanted, Optional.of(variant), "")));
            closeProduct.close(
                    product, product.arrange(names) | offered.changed(), offered.added());
        });
    }

    private VariantRequest patched(ProductChanged state, long variantId, ObjectNode patch) {
        VariantRequest known =
                state.variants().stream()
                        .filter(v -> v.id() == variantId)
                        .map(VariantRequest::of)
                        .findFirst()
                        .orElseThrow(VariantNotFound::new);
        return mergePatch.apply(known, patch, VariantRequest.class);
    }

    private static void checkChoices(
            List<String> names, ProductChanged state, long variantId, VariantRequest wanted) {
        List<WantedVariant> all = new ArrayList<>();
        state.variants().stream()
                .filter(known -> known.id() != variantId)
                .forEach(known -> all.add(WantedVariant.added(VariantRequest.of(known))));
        all.add(WantedVariant.added(wanted));
        OfferVariants.checkChoices(
                names.stream().map(name -> new Option(name, List.of())).toList(), all);
    }
}
