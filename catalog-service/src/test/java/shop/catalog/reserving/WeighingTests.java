package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shop.catalog.stock.StockLevel;

class WeighingTests {

    private static final Article ACTIVE = new Article(1, true, "standard", 4, 1000L);
    private static final Article WITHDRAWN = new Article(1, false, "standard", 4, 1000L);

    @Test
    void holdsWhatIsThere() {
        assertThat(weighed(ACTIVE, 5, 5).state()).isEqualTo(ReservationState.HELD);
    }

    @Test
    void countsWhatOthersHold() {
        Outcome outcome = weighed(ACTIVE, 6, 5);

        assertThat(outcome.state()).isEqualTo(ReservationState.REFUSED);
        assertThat(outcome.lines().getFirst().available()).isEqualTo(5);
    }

    @Test
    void findsAWithdrawnArticleUnavailableWhateverItsStock() {
        assertThat(weighed(WITHDRAWN, 1, 5).lines().getFirst().reason()).isEqualTo("unavailable");
    }

    /** On hand are two more than available. */
    private static Outcome weighed(Article article, long wanted, long available) {
        return new Weighing(
                        new Demand("EUR", new TreeMap<>(Map.of(1L, wanted))),
                        Map.of(1L, article),
                        Map.of(1L, new StockLevel(1, available + 2, 2, 1)))
                .outcome();
    }
}
