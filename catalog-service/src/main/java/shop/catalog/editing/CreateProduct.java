package shop.catalog.editing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.products.OneAtATime;
import shop.catalog.products.Option;
import shop.catalog.products.Product;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.Products;
import shop.catalog.stock.OpenStock;
import shop.defaults.transaction.Transactions;

/** A new product with its variants and their first stock. */
@Component
class CreateProduct {

    private final Transactions transactions;
    private final OneAtATime oneAtATime;
    private final NameProduct nameProduct;
    private final FileProduct fileProduct;
    private final OfferVariants offerVariants;
    private final Products products;
    private final ProductEvents events;
    private final OpenStock openStock;

    CreateProduct(
            Transactions transactions,
            OneAtATime oneAtATime,
            NameProduct nameProduct,
            FileProduct fileProduct,
            OfferVariants offerVariants,
            Products products,
            ProductEvents events,
            OpenStock openStock) {
        this.transactions = transactions;
        this.oneAtATime = oneAtATime;
        this.nameProduct = nameProduct;
        this.fileProduct = fileProduct;
        this.offerVariants = offerVariants;
        this.products = products;
        this.events = events;
        this.openStock = openStock;
    }

    /**
     * @return the new product's id
     */
    long create(ProductRequest request) {
        CheckMedia.check(request.pictures(), Set.of());
        return transactions.write(() -> created(request));
    }

    private long created(ProductRequest request) {
        oneAtATime.waitForTurn();
        String slug = nameProduct.slug(request.slug(), request.title());
        Product product = new Product(slug, DescribeProduct.of(request));
        product.file(fileProduct.categories(request.filed()));
        List<Option> options = request.choices().stream().map(OptionRequest::toOption).toList();
        List<WantedVariant> wanted = WantedVariant.all(product, request.offers());
        OfferVariants.checkChoices(options, wanted);
        var offered = offerVariants.offer(product, wanted);
        product.choose(options);
        products.save(product);
        events.publish(product);
        offered.added().forEach((variant, onHand) -> openStock.open(variant.id(), onHand));
        return product.id();
    }
}
