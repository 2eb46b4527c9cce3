package shop.cart.articles;

import org.jspecify.annotations.Nullable;

/** Which article a buyer means: by variant id or by sku. */
public sealed interface ArticleWanted {

    record ById(long variantId) implements ArticleWanted {}

    record BySku(String sku) implements ArticleWanted {}

    /** Exactly one of the two is given. */
    static ArticleWanted of(@Nullable Long variantId, @Nullable String sku) {
        if (variantId != null) {
            return new ById(variantId);
        }
        if (sku != null) {
            return new BySku(sku);
        }
        throw new IllegalArgumentException("neither variantId nor sku");
    }
}
