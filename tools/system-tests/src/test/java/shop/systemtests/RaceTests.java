package shop.systemtests;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

@WithShop
class RaceTests {

    private final Shop shop;

    RaceTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void tenUnitsMakeTenOrdersHoweverManyWantThem() {
        var last = shop.admin().stockUp(5000, 10);
        var buyers = Crowd.of(8).times(50, _ -> shop.readyToBuy(last, 1));

        var answers = Crowd.of(50).each(buyers, Purchase::finish).stream();

        var byStatus = answers.collect(groupingBy(Answer::status));
        assertThat(byStatus).containsOnlyKeys(201, 409);
        assertThat(byStatus.get(201)).hasSize(10);
        assertThat(byStatus.get(409)).hasSize(40).allMatch(a -> a.isProblem("out-of-stock"));
        assertThat(shop.requireSound(buyers, last).orders()).hasSize(10);
        assertThat(shop.admin().stock(last.variantId()).required("onHand").asInt()).isZero();
    }

    @Test
    void twentyTabsOnOneCartPlaceOneOrder() {
        var article = shop.admin().stockUp(1250, 100);
        var cart = shop.readyToBuy(article, 2);
        var tabs =
                IntStream.range(0, 20)
                        .mapToObj(_ -> cart.underAnotherKey(UUID.randomUUID().toString()))
                        .toList();

        var answers = Crowd.of(20).each(tabs, Purchase::finish);

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(19);
        assertThat(shop.requireSound(tabs, article).orders()).hasSize(1);
    }

    @Test
    void oneKeyFiftyTimesAtOnceIsOneOrderAndOneAnswer() {
        var article = shop.admin().stockUp(999, 100);
        var purchase = shop.readyToBuy(article, 1);

        var answers = Crowd.of(50).times(50, _ -> purchase.finish());

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replayed").isPresent())
                .hasSize(49);
        assertThat(shop.requireSound(List.of(purchase), article).orders()).hasSize(1);
    }
}
