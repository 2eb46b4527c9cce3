package shop.cart.articles;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Finds one article in the copy, and asks catalog for it when the copy does not know it yet. */
@Component
public class FindArticle {

    private final Articles articles;
    private final ArticleCopy copy;
    private final ArticleClient catalog;
    private final Transactions transactions;

    FindArticle(
            Articles articles, ArticleCopy copy, ArticleClient catalog, Transactions transactions) {
        this.articles = articles;
        this.copy = copy;
        this.catalog = catalog;
        this.transactions = transactions;
    }

    /**
     * Not to be called inside a transaction: it may ask catalog.
     *
     * @throws UnknownArticle when nobody knows it
     * @throws CatalogUnreachable when the copy does not and catalog cannot be asked
     */
    public Article find(ArticleWanted wanted) {
        return copied(wanted).orElseGet(() -> readThrough(wanted));
    }

    private Article readThrough(ArticleWanted wanted) {
        ArticleAnswer answer = catalog.find(wanted);
        transactions.write(() -> copy.keep(answer));
        return copied(wanted).orElseThrow(UnknownArticle::new);
    }

    private Optional<Article> copied(ArticleWanted wanted) {
        return switch (wanted) {
            case ArticleWanted.ById(long id) -> articles.withId(id);
            case ArticleWanted.BySku(String sku) -> articles.withSku(sku);
        };
    }
}
