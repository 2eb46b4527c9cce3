package shop.catalog.searching;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one and the same variant must fulfil: red and in size M and in stock, not here and there.
 */
final class VariantCondition {

    private static final String AVAILABLE =
            "JOIN stock k ON k.variant_id = v.id AND k.on_hand > k.reserved";

    /** The product's own attributes are those of all its variants. */
    private static final String HAS =
            """
             AND (l.attribute_keys && %1$s OR EXISTS (
                 SELECT FROM jsonb_each_text(v.options) o
                 WHERE lower((o.key || chr(31) || o.value) COLLATE pg_c_utf8) = ANY(%1$s::text[])))
            """;

    private VariantCondition() {}

    static Optional<String> of(Criteria criteria) {
        int attributes = criteria.attributes().size();
        if (criteria.inStock().isEmpty() && attributes < 2) {
            return Optional.empty();
        }
        boolean soldOut = criteria.inStock().filter(inStock -> !inStock).isPresent();
        String exists = exists(criteria.inStock().isPresent() ? AVAILABLE : "", attributes);
        return Optional.of(soldOut ? "NOT " + exists : exists);
    }

    private static String exists(String stock, int attributes) {
        return "EXISTS (SELECT FROM variant v %s WHERE v.product_id = l.product_id%s)"
                .formatted(
                        stock,
                        IntStream.range(0, attributes)
                                .mapToObj(n -> HAS.formatted(AttributeKeys.lowerOnce("keys" + n)))
                                .collect(Collectors.joining()));
    }
}
