package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "catalog")
class ParameterScenarioTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "q=a&q=b",
                "q=%0A",
                "category=",
                "minPrice=-1",
                "minPrice=1.5",
                "minPrice=1e3",
                "minPrice=NaN",
                "minPrice=",
                "minPrice=%2B1",
                "minPrice=9223372036854775808",
                "minPrice=99999999999999999999999",
                "minPrice=2&maxPrice=1",
                "maxPrice=-1",
                "maxPrice=abc",
                "maxPrice=9223372036854775807",
                "maxPrice=%D9%A1",
                "inStock=yes",
                "inStock=1",
                "inStock=TRUE",
                "inStock=",
                "facets=1",
                "facets=all",
                "sort=",
                "sort=id",
                "sort=password",
                "sort=id;drop",
                "sort=price%20desc",
                "sort=%25",
                "sort=PRICE",
                "sort=--price",
                "sort=price&sort=name",
                "currency=",
                "currency=eur",
                "currency=EURO",
                "currency=ZZZ",
                "currency=E'R",
                "locale=",
                "locale=de_DE",
                "locale=a",
                "locale=-",
                "locale=en;q=1",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=2147483648",
                "limit=1e2",
                "cursor=",
                "cursor=abc",
                "cursor=%25",
                "cursor=__________8",
                "cursor=AAAAAAAAAAAAAAAAAAAAAA",
                "cursor=AAAA%0AAAAAAAA",
                "filter[Size]=",
                "filter[]=M",
                "filter=M",
                "filter[a=M",
                "filter.Size=M",
                "page=1",
                "Q=a",
                "Sort=price"
            })
    void refusesWhatItCannotRead(String query) {
        Answer answer = get("/api/products?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("/problems/bad-request");
        assertThat(answer.json().path("detail").asString())
                .contains(answer.json().path("parameter").asString());
        assertThat(answer.json().path("parameter").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q", "category", "sort", "filter[Size]", "currency", "locale", "minPrice"})
    void refusesWhatIsTooLong(String name) {
        Answer answer = get("/api/products?" + name + "=" + "a".repeat(256));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("parameter").asString()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%00b",
                "category=%00",
                "maxPrice=%00",
                "facets=%00",
                "sort=%00",
                "currency=%00",
                "locale=%00",
                "limit=%00",
                "cursor=%00",
                "filter[Size]=%00",
                "filter[%00]=M"
            })
    void refusesTheSignThatTheDatabaseCannotHold(String query) {
        assertThat(get("/api/products?" + query).status()).isEqualTo(400);
        assertThat(get("/api/products?" + query).problem()).isEqualTo("/problems/bad-request");
    }

    @Test
    void refusesTooManyFilters() {
        String names =
                IntStream.range(0, 21)
                        .mapToObj(n -> "filter[a" + n + "]=x")
                        .collect(Collectors.joining("&"));
        String values =
                IntStream.range(0, 21)
                        .mapToObj(n -> "filter[a]=x" + n)
                        .collect(Collectors.joining("&"));

        assertThat(get("/api/products?" + names).status()).isEqualTo(400);
        assertThat(get("/api/products?" + values).status()).isEqualTo(400);
        assertThat(get("/api/products?filter[" + "a".repeat(101) + "]=x").status()).isEqualTo(400);
        assertThat(get("/api/products?filter[%00]=x").status()).isEqualTo(400);
    }

    @Test
    void answersInTheOneLanguageItHas() {
        Answer list = get("/api/products?locale=de-CH-1996");
        Answer one = get("/api/products/harbour-linen-shirt?locale=fr&currency=EUR");

        assertThat(list.header("Content-Language")).isEqualTo("en");
        assertThat(one.header("Content-Language")).isEqualTo("en");
        assertThat(one.json().path("priceFrom").path("currency").asString()).isEqualTo("EUR");
        assertThat(get("/api/products/harbour-linen-shirt?locale=x_y").status()).isEqualTo(400);
        assertThat(get("/api/products/harbour-linen-shirt?currency=eu").status()).isEqualTo(400);
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }
}
