package shop.cart.carts;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.articles.Article;
import shop.cart.articles.Articles;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;
import shop.events.Money;

/** Sets a line's quantity; the buyer has now seen its present price. */
@Component
class ChangeQuantity {

    private final EditCart carts;
    private final Articles articles;

    ChangeQuantity(EditCart carts, Articles articles) {
        this.carts = carts;
        this.articles = articles;
    }

    CartView change(Caller caller, IfMatch match, UUID lineId, int quantity) {
        return carts.editLine(
                caller,
                match,
                cart -> {
                    CartLine line = cart.line(lineId);
                    line.setQuantity(quantity, price(line, cart.currency()));
                });
    }

    private long price(CartLine line, String currency) {
        Article article = articles.withIds(List.of(line.variantId())).get(line.variantId());
        Money price = article == null ? null : article.priceIn(currency);
        return price == null ? line.seenPrice() : price.amount();
    }
}
