package shop.catalog.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Option;
import shop.events.ProductChanged.Variant;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The full state of products, read from the tables by one statement. */
@Component
public class ProductStates {

    private static final String STATES =
            """
            SELECT p.id, p.slug, p.title, p.description, p.status, p.brand, p.tax_category,
                   p.tags, p.attributes, p.media, p.options, p.version, c.categories, v.variants
            FROM product p
            CROSS JOIN LATERAL (
                SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name)
                                ORDER BY c.id), '[]') AS categories
                FROM product_category pc JOIN category c ON c.id = pc.category_id
                WHERE pc.product_id = p.id) c
            CROSS JOIN LATERAL (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                           'id', v.id, 'sku', v.sku, 'options', v.options,
                           'price', CASE WHEN v.price_amount IS NOT NULL THEN jsonb_build_object(
                               'amount', v.price_amount, 'currency', v.price_currency) END,
                           'compareAtPrice', CASE WHEN v.compare_at_amount IS NOT NULL THEN jsonb_build_object(
                               'amount', v.compare_at_amount, 'currency', v.price_currency) END,
                           'weightGrams', v.weight_grams,
                           'prices', (
                               SELECT jsonb_agg(jsonb_build_object(
                                   'price', jsonb_build_object('amount', o.amount, 'currency', o.currency),
                                   'compareAtPrice', CASE WHEN o.compare_at IS NOT NULL THEN jsonb_build_object(
                                       'amount', o.compare_at, 'currency', o.currency) END) ORDER BY o.currency)
                               FROM price o WHERE o.variant_id = v.id)) ORDER BY v.position, v.id), '[]') AS variants
                FROM variant v WHERE v.product_id = p.id) v
            """;

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() {};
    private static final TypeReference<List<ProductChanged.Media>> MEDIA = new TypeReference<>() {};
    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<ProductChanged.Category>> CATEGORIES =
            new TypeReference<>() {};
    private static final TypeReference<List<Variant>> VARIANTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductStates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of the given products that exist, by ascending id. */
    public List<ProductChanged> find(Collection<Long> ids) {
        return jdbc.sql(STATES + "WHERE p.id = ANY(:ids) ORDER BY p.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(this::state)
                .list();
    }

    public Optional<ProductChanged> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    public Optional<ProductChanged> find(String slug) {
        return jdbc.sql(STATES + "WHERE p.slug = :slug")
                .param("slug", slug)
                .query(this::state)
                .optional();
    }

    private ProductChanged state(ResultSet row, int number) throws SQLException {
        List<Option> options = read(row, "options", OPTIONS);
        return new ProductChanged(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("description"),
                row.getString("status"),
                row.getString("brand"),
                row.getString("tax_category"),
                read(row, "categories", CATEGORIES),
                read(row, "tags", STRINGS),
                read(row, "attributes", MAP),
                read(row, "media", MEDIA),
                options,
                read(row, "variants", VARIANTS).stream().map(v -> ordered(v, options)).toList(),
                row.getLong("version"));
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        return json.readValue(row.getString(column), type);
    }

    /**
     * The database sorts the names of a JSON object by length; a reader expects Size before Colour.
     */
    private static Variant ordered(Variant variant, List<Option> options) {
        Map<String, String> sorted = new LinkedHashMap<>();
        options.forEach(o ->
                variant.options()
                        .computeIfPresent(
                                o.name(),
                                (n, v) -> {
                                    sorted.put(n, v);
                                    return v;
                                }));
        variant.options().forEach(sorted::putIfAbsent);
        return new Variant(
                variant.id(),
                variant.sku(),
                sorted,
                variant.price(),
                variant.compareAtPrice(),
                variant.weightGrams(),
                variant.prices());
    }
}
