package shop.cart.carts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.articles.Article;
import shop.cart.articles.ArticleWanted;
import shop.cart.articles.FindArticle;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;
import shop.events.Money;

/** Puts an article into the cart. Whether there is enough of it is decided by the checkout. */
@Component
class AddItem {

    private final FindArticle articles;
    private final EditCart carts;

    AddItem(FindArticle articles, EditCart carts) {
        this.articles = articles;
        this.carts = carts;
    }

    CartView add(
            Caller caller,
            IfMatch match,
            ArticleWanted wanted,
            int quantity,
            Map<String, Object> metadata) {
        Article article = articles.find(wanted);
        return carts.edit(caller, match, cart -> add(cart, article, quantity, metadata));
    }

    private static void add(
            Cart cart, Article article, int quantity, Map<String, Object> metadata) {
        Money price = article.priceIn(cart.currency());
        if (price == null || !article.active()) {
            throw new NotForSale();
        }
        cart.add(article.variantId(), quantity, metadata, price.amount(), UUID.randomUUID());
    }
}
