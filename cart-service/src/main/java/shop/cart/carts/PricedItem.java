package shop.cart.carts;

import shop.cart.articles.Article;
import shop.cart.pricing.PricedLine;
import shop.events.Money;

/** A line with what it is about and what it costs now. */
public record PricedItem(CartLine line, Article article, Money unitPrice, PricedLine price) {

    boolean priceChanged() {
        return unitPrice.amount() != line.seenPrice();
    }
}
