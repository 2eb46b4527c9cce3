package shop.cart.checkout;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import shop.cart.articles.Article;
import shop.cart.carts.Addresses;
import shop.cart.carts.Cart;
import shop.cart.carts.PricedCart;
import shop.cart.carts.PricedItem;
import shop.cart.pricing.Price;
import shop.events.Money;
import shop.events.OrderPlaced;

/** A priced cart in the words of the event that it will become. */
final class DraftOrder {

    private DraftOrder() {}

    /** The cart lacks nothing: see {@link PricedCart#missing()}. */
    static OrderPlaced of(
            UUID orderId, String number, Instant startedAt, PricedCart priced, Attempt attempt) {
        Cart cart = priced.cart();
        Price price = priced.price();
        return new OrderPlaced(
                orderId,
                number,
                startedAt,
                cart.id(),
                attempt.caller().visitorId(),
                attempt.caller().customerId(),
                cart.currency(),
                price.taxIncluded(),
                priced.items().stream().map(DraftOrder::item).toList(),
                List.of(),
                Objects.requireNonNull(priced.shippingOption()),
                totals(price),
                price.taxRates().stream()
                        .map(r -> new OrderPlaced.TaxRate(r.rate(), r.taxable(), r.tax()))
                        .toList(),
                payment(cart, attempt.request()),
                personal(cart, attempt.request()));
    }

    private static OrderPlaced.Item item(PricedItem item) {
        Article article = item.article();
        return new OrderPlaced.Item(
                article.productId(),
                article.variantId(),
                article.sku(),
                article.title(),
                article.options(),
                item.unitPrice(),
                item.line().quantity(),
                item.price().discount(),
                item.price().taxRate(),
                item.price().tax(),
                item.price().total());
    }

    private static OrderPlaced.Totals totals(Price price) {
        return new OrderPlaced.Totals(
                price.subtotal(), price.discount(), price.shipping(), price.tax(), price.total());
    }

    private static OrderPlaced.Payment payment(Cart cart, CheckoutRequest request) {
        return new OrderPlaced.Payment(
                request.payment().method(), null, "pending", Money.zero(cart.currency()));
    }

    private static OrderPlaced.Personal personal(Cart cart, CheckoutRequest request) {
        Addresses to = Objects.requireNonNull(cart.addresses());
        return new OrderPlaced.Personal(
                cart.email(),
                new OrderPlaced.Addresses(to.shipping(), to.billing()),
                request.writtenNote(),
                null);
    }
}
