package shop.cart.carts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.cart.articles.Article;
import shop.cart.articles.Articles;
import shop.cart.shipping.ShippingOffers;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;
import shop.events.Money;

/** Prices the cart in another currency, in which every line must have a price. */
@Component
class ChangeCurrency {

    private final EditCart carts;
    private final Articles articles;
    private final ShippingOffers shipping;
    private final ShopProperties shop;

    ChangeCurrency(
            EditCart carts, Articles articles, ShippingOffers shipping, ShopProperties shop) {
        this.carts = carts;
        this.articles = articles;
        this.shipping = shipping;
        this.shop = shop;
    }

    /**
     * @throws CurrencyNotOffered when not everything in the cart is sold in it
     */
    CartView change(Caller caller, IfMatch match, String currency) {
        return carts.edit(caller, match, cart -> cart.payIn(currency, prices(cart, currency)));
    }

    private Map<Long, Long> prices(Cart cart, String currency) {
        List<Long> variants = cart.variantIds();
        Map<Long, Article> known = articles.withIds(variants);
        Map<Long, Long> prices = new HashMap<>();
        for (long variant : variants) {
            priceOf(known.get(variant), currency)
                    .ifPresent(price -> prices.put(variant, price.amount()));
        }
        List<Long> missing = variants.stream().filter(v -> !prices.containsKey(v)).toList();
        if (!missing.isEmpty() || variants.isEmpty() && !offered(currency)) {
            throw new CurrencyNotOffered(missing);
        }
        return prices;
    }

    private static Optional<Money> priceOf(@Nullable Article article, String currency) {
        return Optional.ofNullable(article).map(known -> known.priceIn(currency));
    }

    private boolean offered(String currency) {
        return currency.equals(shop.currency())
                || shipping.pricedIn(currency)
                || articles.anyIn(currency);
    }
}
