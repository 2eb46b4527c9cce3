package shop.cart.carts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.articles.Article;
import shop.cart.articles.ArticleWanted;
import shop.cart.articles.FindArticle;
import shop.defaults.security.Caller;
import shop.events.Money;

/** Puts an article into the cart. Whether there is enough of it is decided by the checkout. */
@Component
class AddItem {

    private final FindArticle articles;
    private final EditCart carts;
    private final ShopProperties shop;

    AddItem(FindArticle articles, EditCart carts, ShopProperties shop) {
        this.articles = articles;
        this.carts = carts;
        this.shop = shop;
    }

    CartView add(
            Caller caller,
            IfMatch match,
            ArticleWanted wanted,
            int quantity,
            Map<String, Object> metadata) {
        Article article = articles.find(wanted);
        long price = priceOf(article);
        return carts.edit(
                caller,
                match,
                cart ->
                        cart.add(
                                article.variantId(), quantity, metadata, price, UUID.randomUUID()));
    }

    private long priceOf(Article article) {
        Money price = article.price();
        if (price == null || !article.active() || !price.currency().equals(shop.currency())) {
            throw new NotForSale();
        }
        return price.amount();
    }
}
