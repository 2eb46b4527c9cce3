package shop.cart.carts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.cart.articles.Article;
import shop.cart.pricing.Price;
import shop.events.Money;

/**
 * @param lineTotal unit price × quantity, before discount
 * @param priceChanged the price is not the one at which the buyer put this line in, or last set its
 *     quantity: doing so again agrees to it
 * @param availability withdrawn, too, for what has no price in the cart's currency any more
 */
record CartItemView(
        UUID id,
        long variantId,
        long productId,
        String sku,
        String title,
        Map<String, String> options,
        @Nullable String imageUrl,
        int quantity,
        Money unitPrice,
        @Nullable Money compareAtPrice,
        Money lineTotal,
        Money discount,
        List<TaxLineView> taxLines,
        String availability,
        boolean priceChanged,
        Map<String, Object> metadata) {

    static CartItemView of(PricedItem item, Price price) {
        Article article = item.article();
        CartLine line = item.line();
        return new CartItemView(
                line.id(),
                article.variantId(),
                article.productId(),
                article.sku(),
                article.title(),
                article.options(),
                article.imageUrl(),
                line.quantity(),
                item.unitPrice(),
                article.compareAtIn(item.unitPrice().currency()),
                item.price().lineTotal(),
                item.price().discount(),
                List.of(TaxLineView.of(item.price(), price.taxIncluded())),
                article.sellableIn(item.unitPrice().currency())
                        ? article.availability()
                        : "withdrawn",
                item.priceChanged(),
                line.metadata());
    }
}
