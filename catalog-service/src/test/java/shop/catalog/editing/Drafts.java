package shop.catalog.editing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import shop.catalog.Answer;
import tools.jackson.databind.JsonNode;

/** The object mother: bodies of products. */
final class Drafts {

    private Drafts() {}

    static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /** A shirt in sizes; the sku of each is its slug and its size. */
    static String shirt(String slug, String... sizes) {
        return """
        {"slug": "%s", "title": "Shirt", "status": "active",
         "options": [{"name": "Size", "values": [%s]}],
         "variants": [%s]}
        """
                .formatted(
                        slug,
                        List.of(sizes).stream()
                                .map(size -> "\"" + size + "\"")
                                .collect(Collectors.joining(",")),
                        List.of(sizes).stream()
                                .map(size -> variant(slug + "-" + size, size, 10))
                                .collect(Collectors.joining(",")));
    }

    static String variant(String sku, String size, long onHand) {
        return """
        {"sku": "%s", "options": {"Size": "%s"}, "price": {"amount": 5000, "currency": "EUR"},
         "compareAtPrice": {"amount": 6000, "currency": "EUR"}, "weightGrams": 250, "onHand": %d}
        """
                .formatted(sku, size, onHand);
    }

    static List<String> values(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(member).asString())
                .toList();
    }

    static List<String> pointers(Answer refused) {
        return values(refused.json().path("errors"), "pointer");
    }
}
