package shop.cart.carts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.cart.articles.Article;
import shop.cart.articles.Articles;
import shop.cart.pricing.Line;
import shop.cart.pricing.Price;
import shop.cart.pricing.Pricing;
import shop.cart.shipping.Parcel;
import shop.cart.shipping.ShippingOffers;
import shop.cart.taxes.TaxRules;
import shop.events.Money;
import shop.events.OrderPlaced.ShippingOption;

/** Prices a cart from the copy of articles; the same for what is shown and for what is sold. */
@Component
public class PriceCart {

    private final Articles articles;
    private final ShopProperties shop;
    private final TaxRules taxRules;
    private final ShippingOffers shipping;

    PriceCart(Articles articles, ShopProperties shop, TaxRules taxRules, ShippingOffers shipping) {
        this.articles = articles;
        this.shop = shop;
        this.taxRules = taxRules;
        this.shipping = shipping;
    }

    public PricedCart price(Cart cart) {
        Map<Long, Article> known = articles.withIds(cart.variantIds());
        List<CartLine> lines = cart.lines();
        List<Line> toPrice = lines.stream().map(l -> toPrice(cart, l, article(known, l))).toList();
        Parcel parcel = parcel(cart, toPrice);
        ShippingOption option = shipping.of(parcel, cart.shippingOption()).orElse(null);
        Money sending =
                option == null || lines.isEmpty() ? Money.zero(cart.currency()) : option.price();
        Price price =
                Pricing.price(cart.currency(), taxRules.of(parcel.country()), toPrice, sending);
        List<PricedItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CartLine line = lines.get(i);
            Money unitPrice = toPrice.get(i).unitPrice();
            items.add(new PricedItem(line, article(known, line), unitPrice, price.lines().get(i)));
        }
        return new PricedCart(cart, items, option, price);
    }

    /** What is to be sent, and where to: the default country before an address is given. */
    Parcel parcel(Cart cart) {
        Map<Long, Article> known = articles.withIds(cart.variantIds());
        return parcel(
                cart, cart.lines().stream().map(l -> toPrice(cart, l, article(known, l))).toList());
    }

    private Parcel parcel(Cart cart, List<Line> lines) {
        return new Parcel(
                cart.country().orElse(shop.defaultCountry()),
                Pricing.goods(cart.currency(), lines));
    }

    private static Line toPrice(Cart cart, CartLine line, Article article) {
        Money none = Money.zero(cart.currency());
        return new Line(
                unitPrice(cart, line, article), line.quantity(), none, article.taxCategory());
    }

    /** An article that has lost its price shows the last one seen; a checkout will refuse it. */
    private static Money unitPrice(Cart cart, CartLine line, Article article) {
        Money price = article.priceIn(cart.currency());
        return price == null ? new Money(line.seenPrice(), cart.currency()) : price;
    }

    /** A line is only ever made for an article in the copy, and the copy forgets nothing. */
    private static Article article(Map<Long, Article> known, CartLine line) {
        return Objects.requireNonNull(known.get(line.variantId()));
    }
}
