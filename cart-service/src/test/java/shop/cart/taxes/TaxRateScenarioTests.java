package shop.cart.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.Staff;
import shop.cart.Together;

/** Staff write what a country takes; the next look at a cart counts with it. */
@CartScenario
class TaxRateScenarioTests {

    private static final String PATH = "/api/admin/tax-rates";

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    Staff staff;
    Shopper shopper;

    @BeforeEach
    void someoneWhoBuysAShirt() {
        staff = new Staff(port);
        shopper = Shopper.guest(port);
        shopper.adds(catalog.has(Products.fresh(10_000)).variant(), 1).isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, reduced, 0.07, true",
        "AT, standard, 0.2, true",
        "CH, reduced, 0.026, true",
        "US, standard, 0.0825, false",
        "US, exempt, 0, false"
    })
    void startsWithTheUsualRates(String country, String category, String rate, boolean included) {
        Answer rates = staff.get(PATH + "?country=" + country).isOk();

        assertThat(rates.at("/items").valueStream())
                .anySatisfy(item -> {
                    assertThat(item.path("category").asString()).isEqualTo(category);
                    assertThat(item.path("rate").asString()).isEqualTo(rate);
                    assertThat(item.path("included").asBoolean()).isEqualTo(included);
                });
    }

    @Test
    void countsWithARateAtOnce() {
        shopper.shipsTo("NZ").isOk();
        assertThat(tax()).isEqualTo(1597); // as in the default country

        Answer added = adds("NZ", "standard", "0.150", false);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/rate").asString()).isEqualTo("0.15");
        assertThat(added.header("Location")).isEqualTo(PATH + "/" + added.at("/id").asString());
        assertThat(tax()).isEqualTo(1500);
        assertThat(shopper.cart().amount("/totals/total")).isEqualTo(11_500);

        Answer changed = staff.patch(one(added), "\"1\"", "{\"rate\": \"0.1\"}").isOk();
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(staff.get(one(added)).isOk().body()).isEqualTo(changed.body());
        assertThat(tax()).isEqualTo(1000);

        assertThat(staff.delete(one(added), "\"2\"").status()).isEqualTo(204);
        assertThat(tax()).isEqualTo(1597);
        staff.get(one(added)).isProblem(404, "unknown-tax-rate");
    }

    @Test
    void takesTheRateOfTheCategoryElseTheStandardOne() {
        Products book =
                catalog.has(Products.fresh(10_000).inCategory("books-" + UUID.randomUUID()));
        Shopper reader = Shopper.guest(port);
        reader.adds(book.variant(), 1).isOk();
        reader.shipsTo("PT").isOk();
        adds("PT", "standard", "0.25", true);

        assertThat(reader.cart().amount("/totals/tax")).isEqualTo(2000);
        adds("PT", book.taxCategory(), "0.06", true);
        assertThat(reader.cart().amount("/totals/tax")).isEqualTo(566);
    }

    @Test
    void takesFromTheDefaultCountryWhatACountryLacks() {
        shopper.shipsTo("JP").isOk();
        adds("JP", "reduced", "0.08", false);

        assertThat(tax()).isEqualTo(1900);
        assertThat(shopper.cart().amount("/totals/total")).isEqualTo(11_900);
    }

    @Test
    void keepsOneModeForACountry() {
        Answer first = adds("BR", "standard", "0.17", true);

        Answer refused = adds("BR", "reduced", "0.05", false).isProblem(422, "tax-mode-differs");
        staff.patch(one(first), "{\"included\": false}").isProblem(422, "tax-mode-differs");

        assertThat(refused.at("/country").asString()).isEqualTo("BR");
        assertThat(staff.get(PATH + "?country=BR").at("/items")).hasSize(1);
        assertThat(staff.patch(one(first), "{\"included\": true}").isOk().at("/version").asInt())
                .isEqualTo(2);
    }

    @Test
    void switchesAWholeCountry() {
        shopper.shipsTo("IN").isOk();
        Answer standard = adds("IN", "standard", "0.18", true);
        adds("IN", "reduced", "0.05", true);
        assertThat(tax()).isEqualTo(1525);

        Answer switched = staff.put(PATH + "/countries/IN", "{\"included\": false}").isOk();

        assertThat(switched.at("/included").asBoolean()).isFalse();
        assertThat(switched.at("/rates")).hasSize(2);
        assertThat(tax()).isEqualTo(1800);
        staff.patch(one(standard), "\"1\"", "{\"rate\": \"0\"}").isProblem(412, "stale-version");
        assertThat(staff.put(PATH + "/countries/IN", "{\"included\": false}").isOk().body())
                .isEqualTo(switched.body());
        staff.put(PATH + "/countries/AQ", "{\"included\": false}")
                .isProblem(404, "unknown-tax-rate");
    }

    @Test
    void letsACountryStartAgainInTheOtherMode() {
        Answer only = adds("IE", "standard", "0.23", true);
        staff.delete(one(only));

        assertThat(adds("IE", "standard", "0.23", false).status()).isEqualTo(201);
    }

    @Test
    void keepsOneRateForACategoryWhoeverComesFirst() {
        List<Answer> answers = Together.all(8, () -> adds("NO", "standard", "0.25", true));

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> a.isProblem(409, "tax-rate-exists"));
    }

    @Test
    void keepsOneModeWhoeverComesFirst() {
        List<Answer> answers =
                Together.all(
                        8,
                        () ->
                                adds(
                                        "SE",
                                        "c-" + UUID.randomUUID(),
                                        "0.25",
                                        UUID.randomUUID().hashCode() % 2 == 0));

        assertThat(answers).allMatch(a -> a.status() == 201 || a.status() == 422);
        assertThat(
                        staff.get(PATH + "?country=SE")
                                .at("/items")
                                .valueStream()
                                .map(rate -> rate.path("included").asBoolean())
                                .distinct())
                .hasSize(1);
    }

    @Test
    void keepsTheDefaultCountrysStandardRate() {
        String id =
                staff.get(PATH + "?country=DE")
                        .at("/items")
                        .valueStream()
                        .filter(rate -> rate.path("category").asString().equals("standard"))
                        .map(rate -> rate.path("id").asString())
                        .findFirst()
                        .orElseThrow();

        staff.delete(PATH + "/" + id).isProblem(409, "standard-rate-needed");
    }

    @Test
    void listsAllPageByPage() {
        Answer first = staff.get(PATH + "?country=CH&limit=2").isOk();
        String next = first.at("/nextCursor").asString();
        Answer second = staff.get(PATH + "?country=CH&limit=2&cursor=" + next).isOk();

        assertThat(first.at("/items/1/category").asString()).isEqualTo("reduced");
        assertThat(first.header("Link"))
                .isEqualTo("<" + PATH + "?country=CH&limit=2&cursor=" + next + ">; rel=\"next\"");
        assertThat(second.at("/items/0/category").asString()).isEqualTo("standard");
        assertThat(second.at("/nextCursor").isNull()).isTrue();
    }

    private Answer adds(String country, String category, String rate, boolean included) {
        return staff.post(
                PATH,
                """
                {"country": "%s", "category": "%s", "rate": "%s", "included": %s}
                """
                        .formatted(country, category, rate, included));
    }

    private static String one(Answer rate) {
        return PATH + "/" + rate.at("/id").asString();
    }

    private long tax() {
        return shopper.cart().isOk().amount("/totals/tax");
    }
}
