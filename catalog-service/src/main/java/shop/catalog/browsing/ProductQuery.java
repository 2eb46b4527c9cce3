package shop.catalog.browsing;

import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Which page of the list is wanted; the key of a cached page. */
record ProductQuery(Optional<String> category, Cursor cursor, int limit) {

    private static final Set<String> ALLOWED = Set.of("category", "cursor", "limit");

    static ProductQuery of(MultiValueMap<String, String> query) {
        Parameters given = Parameters.of(query, ALLOWED);
        return new ProductQuery(
                given.text("category"),
                given.text("cursor").map(Cursor::of).orElse(Cursor.START),
                given.number("limit", 1, 100).orElse(20));
    }

    /** The address of the page that begins at {@code next}. */
    String address(Cursor next) {
        return UriComponentsBuilder.fromPath("/api/products")
                .queryParamIfPresent("category", category.map(c -> "{category}"))
                .queryParam("limit", limit)
                .queryParam("cursor", next.text())
                .encode()
                .buildAndExpand(category.map(c -> new Object[] {c}).orElse(new Object[0]))
                .toUriString();
    }
}
