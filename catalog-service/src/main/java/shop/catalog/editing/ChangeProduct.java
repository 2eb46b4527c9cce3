package shop.catalog.editing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.MergePatch;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Product;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;
import tools.jackson.databind.node.ObjectNode;

/** Changes what a patch speaks of; variants are a list, and come as a whole or not at all. */
@Component
class ChangeProduct {

    private final Transactions transactions;
    private final OneAtATime oneAtATime;
    private final OpenProduct openProduct;
    private final MergePatch mergePatch;
    private final NameProduct nameProduct;
    private final FileProduct fileProduct;
    private final ChangeVariants changeVariants;
    private final CloseProduct closeProduct;

    ChangeProduct(
            Transactions transactions,
            OneAtATime oneAtATime,
            OpenProduct openProduct,
            MergePatch mergePatch,
            NameProduct nameProduct,
            FileProduct fileProduct,
            ChangeVariants changeVariants,
            CloseProduct closeProduct) {
        this.transactions = transactions;
        this.oneAtATime = oneAtATime;
        this.openProduct = openProduct;
        this.mergePatch = mergePatch;
        this.nameProduct = nameProduct;
        this.fileProduct = fileProduct;
        this.changeVariants = changeVariants;
        this.closeProduct = closeProduct;
    }

    void change(long id, ObjectNode patch, IfMatch ifMatch) {
        refuseNull(patch);
        transactions.write(() -> {
            oneAtATime.waitForTurn();
            OpenProduct.Opened opened = openProduct.open(id, ifMatch);
            ProductRequest known = ProductRequest.of(opened.state());
            ProductRequest wanted = mergePatch.apply(known, patch, ProductRequest.class);
            boolean described = described(opened.product(), known, wanted);
            Offered offered = changeVariants.change(opened.product(), patch, wanted);
            closeProduct.close(opened.product(), described || offered.changed(), offered.added());
        });
    }

    private boolean described(Product product, ProductRequest known, ProductRequest wanted) {
        CheckMedia.check(
                wanted.pictures(),
                known.pictures().stream().map(MediaRequest::url).collect(Collectors.toSet()));
        boolean changed = renamed(product, wanted);
        changed |= product.describe(DescribeProduct.of(wanted));
        changed |= product.file(fileProduct.categories(wanted.filed()));
        return changed;
    }

    private boolean renamed(Product product, ProductRequest wanted) {
        String slug = String.valueOf(wanted.slug());
        return !slug.equals(product.slug()) && product.rename(nameProduct.free(slug));
    }

    /** What every product has can be changed, not taken away. */
    private static void refuseNull(ObjectNode patch) {
        List<InvalidFields.Field> wrong =
                Stream.of("slug", "title", "status", "taxCategory")
                        .filter(name -> patch.has(name) && patch.get(name).isNull())
                        .map(name -> new InvalidFields.Field("/" + name, "must not be null"))
                        .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
