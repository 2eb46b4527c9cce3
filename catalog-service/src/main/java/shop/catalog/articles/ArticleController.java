package shop.catalog.articles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.articles.VariantKeys.VariantKey;
import shop.defaults.security.AllowCallers;

@RestController
@AllowCallers("cart-service")
class ArticleController {

    private final VariantKeys keys;
    private final FindArticle findArticle;

    ArticleController(VariantKeys keys, FindArticle findArticle) {
        this.keys = keys;
        this.findArticle = findArticle;
    }

    @GetMapping("/internal/articles")
    ArticleView show(
            @RequestParam(required = false) @Nullable String sku,
            @RequestParam(required = false) @Nullable Long variantId) {
        return key(sku, variantId).flatMap(findArticle::find).orElseThrow(ArticleNotFound::new);
    }

    private Optional<VariantKey> key(@Nullable String sku, @Nullable Long variantId) {
        if (sku != null && variantId == null && sku.indexOf(0) < 0) {
            return keys.bySku(sku);
        }
        if (sku == null && variantId != null) {
            return keys.byId(variantId);
        }
        throw new ArticleKeyNotClear();
    }
}
