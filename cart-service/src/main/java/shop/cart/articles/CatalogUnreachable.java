package shop.cart.articles;

/** The copy does not know the article and catalog cannot be asked at present. */
public class CatalogUnreachable extends RuntimeException {

    CatalogUnreachable(Throwable cause) {
        super("catalog cannot be asked", cause);
    }
}
