package shop.catalog.products;

import java.util.Locale;

/** Only {@code ACTIVE} products are shown and sold. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    WITHDRAWN;

    /** The word used in JSON and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
