package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

@WithShop
class OrderLoadTests {

    private static final int VISITORS = 20;
    private static final int ORDERS_EACH = 10;

    /** Where prices contain their tax, and where it is added. */
    private static final String GROSS = "DE";

    private static final String NET = "US";

    private final Shop shop;

    OrderLoadTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void twoHundredOrdersOfTwentyVisitorsAreWhatTheirBuyersWereTold() {
        var shirt = shop.admin().stockUp(1999, 1000);
        var mug = shop.admin().stockUp(333, 1000);

        var purchases =
                Crowd.of(VISITORS)
                        .times(
                                VISITORS,
                                i -> buyAgainAndAgain(i % 2 == 0 ? GROSS : NET, shirt, mug))
                        .stream()
                        .flatMap(Collection::stream)
                        .toList();

        assertThat(purchases.stream().flatMap(p -> p.ends().stream()).map(Answer::status))
                .hasSize(VISITORS * ORDERS_EACH)
                .containsOnly(201);
        var evidence = shop.requireSound(purchases, shirt, mug);
        assertThat(evidence.orders()).hasSize(VISITORS * ORDERS_EACH);
    }

    private List<Purchase> buyAgainAndAgain(String country, Article shirt, Article mug) {
        var visitor = shop.visitor();
        return IntStream.range(0, ORDERS_EACH)
                .mapToObj(i -> {
                    visitor.add(shirt, 1 + i % 3);
                    visitor.add(mug, 1 + i % 2);
                    var purchase = visitor.ready(country);
                    purchase.finish();
                    return purchase;
                })
                .toList();
    }
}
