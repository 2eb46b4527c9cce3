package shop.catalog.products;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Everything said about a product that is the same for all its variants. Compared as a value: an
 * equal description is no change.
 *
 * @param description HTML, sanitised by whoever brings it in
 */
@Embeddable
public record Description(
        String title,
        String description,
        ProductStatus status,
        @Nullable String brand,
        @Column(name = "tax_category") String taxCategory,
        @JdbcTypeCode(SqlTypes.JSON) List<String> tags,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> attributes,
        @JdbcTypeCode(SqlTypes.JSON) List<Media> media) {

    public Description withAttributes(Map<String, String> other) {
        return new Description(title, description, status, brand, taxCategory, tags, other, media);
    }

    public Description with(List<Media> pictures) {
        return new Description(
                title, description, status, brand, taxCategory, tags, attributes, pictures);
    }

    public Description with(ProductStatus other) {
        return new Description(
                title, description, other, brand, taxCategory, tags, attributes, media);
    }
}
