package shop.catalog.editing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.products.Products;
import shop.catalog.products.Slug;

/** The slug of a product: as sent, or made from its title. */
@Component
class NameProduct {

    private static final int LONGEST = 180;

    private final Products products;

    NameProduct(Products products) {
        this.products = products;
    }

    /**
     * @throws SlugTaken when a sent one is another product's; a made one becomes slug-2, slug-3 …
     */
    String slug(@Nullable String sent, String title) {
        if (sent == null) {
            String made = Slug.of(title).orElse("product");
            return Slug.free(shortened(made), products::existsBySlug);
        }
        return free(sent);
    }

    /**
     * @throws SlugTaken when it is another product's
     */
    String free(String sent) {
        if (Slug.of(sent).filter(sent::equals).isEmpty()) {
            throw new InvalidFields(
                    "/slug", "is lower case, without blanks and slashes, and not all digits");
        }
        if (products.existsBySlug(sent)) {
            throw new SlugTaken(sent);
        }
        return sent;
    }

    private static String shortened(String slug) {
        return slug.length() <= LONGEST
                ? slug
                : Slug.of(slug.substring(0, LONGEST)).orElse("product");
    }
}
