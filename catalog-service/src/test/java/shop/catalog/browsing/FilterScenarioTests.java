package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class FilterScenarioTests {

    @LocalServerPort private int port;

    private final String word = Article.word();
    private Lists lists;

    @BeforeEach
    void someArticles() {
        lists = new Lists(port);
        Article.put(
                port,
                Article.titled("coat " + word)
                        .madeOf("Wool")
                        .in(word + " > Coats")
                        .variant("S", "Red", 0, "30.00")
                        .variant("M", "Blue", 20, "90.00"),
                Article.titled("scarf " + word)
                        .madeOf("wool")
                        .in(word + " > Scarves")
                        .variant("S", "Blue", 3, "10.00"),
                Article.titled("sock " + word)
                        .madeOf("Cotton")
                        .in(word)
                        .variant("M", "Red", 0, "10.01"));
    }

    @Test
    void keepsPricesBetweenBothEnds() {
        assertThat(found("minPrice=1000&maxPrice=1000")).containsExactly("scarf");
        assertThat(found("minPrice=1001")).containsExactly("coat", "sock");
        assertThat(found("maxPrice=1001")).containsExactly("scarf", "sock");
        assertThat(found("minPrice=3001")).isEmpty();
        assertThat(found("maxPrice=999999999999999999&sort=price"))
                .containsExactly("scarf", "sock", "coat");
        assertThat(found("minPrice=0&currency=USD")).isEmpty();
    }

    @Test
    void tellsWhatCanBeBoughtFromWhatCannot() {
        assertThat(found("inStock=true")).containsExactly("coat", "scarf");
        assertThat(found("inStock=false")).containsExactly("sock");
    }

    @Test
    void needsEveryAttributeAndAnyOfItsValues() {
        assertThat(found("filter[material]=Wool")).containsExactly("coat", "scarf");
        assertThat(found("filter[MATERIAL]=cotton")).containsExactly("sock");
        assertThat(found("filter[material]=cotton&filter[material]=wool")).hasSize(3);
        assertThat(found("filter[material]=wool&filter[Size]=M")).containsExactly("coat");
        assertThat(found("filter[Size]=M&filter[Size]=S")).hasSize(3);
        assertThat(found("filter[Size]=XL")).isEmpty();
        assertThat(found("filter[no%20such]=M")).isEmpty();
        assertThat(found("filter[Size]=%25")).isEmpty();
    }

    @Test
    void looksForOneVariantThatHasItAll() {
        assertThat(found("filter[Size]=S&filter[Colour]=Blue")).containsExactly("scarf");
        assertThat(found("filter[Size]=S&inStock=true")).containsExactly("scarf");
        assertThat(found("filter[Size]=S&inStock=false")).containsExactly("coat");
        assertThat(found("filter[Colour]=blue&filter[Size]=m&filter[material]=WOOL&inStock=true"))
                .containsExactly("coat");
    }

    @Test
    void goesTogetherWithCategories() {
        assertThat(found("category=" + word)).hasSize(3);
        assertThat(found("category=" + word + "-coats")).containsExactly("coat");
        assertThat(found("category=" + word + "-coats&filter[Size]=S")).containsExactly("coat");
        assertThat(found("category=" + word + "-coats&maxPrice=100")).isEmpty();
    }

    @Test
    void countsWhatTheListCanBeNarrowedBy() {
        JsonNode facets = lists.facets("q=" + word);

        assertThat(facets.path("count").asLong()).isEqualTo(3);
        assertThat(facets.path("complete").asBoolean()).isTrue();
        assertThat(facets.path("categories").path(0).path("name").asString()).isEqualTo(word);
        assertThat(facets.path("categories").valueStream().map(c -> c.path("count").asInt()))
                .containsExactly(3, 1, 1);
        assertThat(counts(facets, "Size")).isEqualTo("M 2, S 2");
        assertThat(counts(facets, "Colour")).isEqualTo("Blue 2, Red 2");
        assertThat(counts(facets, "material")).isEqualTo("Cotton 1, Wool 1, wool 1");
        assertThat(facets.path("price").toString())
                .isEqualTo(
                        "{\"min\":{\"amount\":1000,\"currency\":\"EUR\"},\"max\":{\"amount\":3000,\"currency\":\"EUR\"}}");
        assertThat(values(facets.path("availability")))
                .isEqualTo("in-stock 1, low-stock 1, out-of-stock 1");
    }

    @Test
    void countsOnlyWhatIsFound() {
        JsonNode facets = lists.facets("q=" + word + "&filter[material]=cotton&limit=1");
        JsonNode nothing = lists.facets("q=" + word + "+nothing");

        assertThat(facets.path("count").asLong()).isEqualTo(1);
        assertThat(counts(facets, "Size")).isEqualTo("M 1");
        assertThat(nothing.path("price").isNull()).isTrue();
        assertThat(nothing.path("categories")).isEmpty();
        assertThat(nothing.path("attributes")).isEmpty();
        assertThat(lists.get("q=" + word).json().has("facets")).isFalse();
        assertThat(lists.get("facets=false&q=" + word).json().has("facets")).isFalse();
    }

    @Test
    void seesSoldOutStockAtOnce() {
        assertThat(found("inStock=true")).containsExactly("coat", "scarf");
        long variant =
                lists.get("q=scarf+" + word)
                        .json()
                        .path("items")
                        .path(0)
                        .path("variants")
                        .path(0)
                        .path("id")
                        .asLong();

        Client.admin(port).put("/api/admin/stock/" + variant, "{\"onHand\":0}");

        assertThat(found("inStock=true")).containsExactly("coat");
        assertThat(values(lists.facets("q=" + word).path("availability")))
                .isEqualTo("in-stock 1, low-stock 0, out-of-stock 2");
    }

    private java.util.List<String> found(String query) {
        String order = query.contains("sort=") ? "" : "&sort=name";
        return lists.titles("q=" + word + order + "&" + query).stream()
                .map(title -> title.split(" ")[0])
                .toList();
    }

    private static String counts(JsonNode facets, String name) {
        return facets.path("attributes")
                .valueStream()
                .filter(attribute -> attribute.path("name").asString().equals(name))
                .map(attribute -> values(attribute.path("values")))
                .findFirst()
                .orElse("");
    }

    private static String values(JsonNode values) {
        return String.join(
                ", ",
                values.valueStream()
                        .map(v -> v.path("value").asString() + " " + v.path("count").asInt())
                        .toList());
    }
}
