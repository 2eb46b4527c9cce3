package shop.systemtests.check;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.systemtests.check.Books.order;
import static shop.systemtests.check.Books.placed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shop.systemtests.check.Evidence.Checkout;
import shop.systemtests.check.Evidence.Outcome;
import shop.systemtests.check.Evidence.Published;
import shop.systemtests.check.Evidence.Stock;

/** Each invariant is able to fail: one planted fault, one red result that names it. */
class InvariantsTests {

    private final Books books = new Books();

    @Test
    void findNothingInSoundBooks() {
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findNothingWrongWithPricesThatExcludeTheirTax() {
        var order = order("o1", "c1", "Berlin", 1190, 190);
        books.sell(order, 1190);

        assertThat(breaches()).isEmpty();
    }

    @Test
    void findALostOrder() {
        books.orders.clear();

        assertThat(breaches()).anyMatch(b -> b.startsWith("EveryAnswerIsAnOrder: lost order o1"));
    }

    @Test
    void findAnOrderThatDiffersFromItsAnswer() {
        books.orders.set(0, order("o1", "c1", "Bonn", 1000, 190));

        assertThat(breaches()).singleElement().asString().contains("Berlin", "Bonn");
    }

    @Test
    void findASecondOrderOfACart() {
        books.orders.add(order("o2", "c1"));
        books.checkouts.add(new Checkout("o2", "c1", "PLACED"));

        assertThat(breaches())
                .anyMatch(b -> b.startsWith("NothingIsDouble: orders of cart c1"))
                .anyMatch(b -> b.startsWith("NothingIsDouble: placed checkouts of cart c1"))
                .contains("EveryOrderWasAnswered: order o2 that no client was told of");
    }

    @Test
    void findTwoAnswersToOneKey() {
        books.outcomes.add(
                new Outcome("k1", "c1", 201, 1000, order("o1", "c1", "Bonn", 1000, 190)));

        assertThat(breaches()).anyMatch(b -> b.startsWith("NothingIsDouble: answers to key k1"));
    }

    @Test
    void findAnOrderAfterARefusal() {
        books.outcomes.set(0, new Outcome("k1", "c1", 409, 1000, null));

        assertThat(breaches())
                .contains("EveryOrderWasAnswered: order o1 that no client was told of");
    }

    @Test
    void findAnOrderOfACheckoutThatWasAborted() {
        books.checkouts.set(0, new Checkout("o1", "c1", "ABORTED"));

        assertThat(breaches())
                .contains("EveryOrderWasAnswered: order o1 without exactly one placed checkout");
    }

    @Test
    void findALeakedHold() {
        books.stock.set(0, new Stock(7, 10, 8, 1));

        assertThat(breaches()).singleElement().asString().startsWith("StockIsConserved");
    }

    @Test
    void findAUnitThatWasSoldButNotTaken() {
        books.stock.set(0, new Stock(7, 10, 9, 0));

        assertThat(breaches()).singleElement().asString().contains("sold 2");
    }

    @Test
    void findACentOffInATotal() {
        books.sell(order("o1", "c1", "Berlin", 1001, 190), 1001);

        assertThat(breaches()).contains("MoneyAddsUp: the total of order o1 is off");
    }

    @Test
    void findACentOffInATax() {
        books.sell(order("o1", "c1", "Berlin", 1000, 189), 1000);

        assertThat(breaches()).containsExactly("MoneyAddsUp: the tax of order o1 is off");
    }

    @Test
    void findAPriceThatTheBuyerDidNotAgreeTo() {
        books.outcomes.set(0, new Outcome("k1", "c1", 201, 999, order("o1", "c1")));

        assertThat(breaches()).containsExactly("MoneyAddsUp: key k1 agreed to 999, got 1000");
    }

    @Test
    void findASecondPlacementOnTheTopic() {
        books.published.put("o1", List.of(placed("e1", 1), placed("e2", 1)));

        assertThat(breaches()).singleElement().asString().startsWith("EventsAreWhole");
    }

    @Test
    void forgiveARepeatedPlacement() {
        var accepted = new Published("e2", "shop.order.accepted.v1", 2, order("o1", "c1"));
        books.published.put("o1", List.of(placed("e1", 1), placed("e1", 1), accepted, accepted));

        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAnAcceptanceBeforeItsPlacement() {
        var accepted = new Published("e2", "shop.order.accepted.v1", 2, order("o1", "c1"));
        books.published.put("o1", List.of(accepted, placed("e1", 1)));

        assertThat(breaches()).singleElement().asString().startsWith("EventsAreWhole");
    }

    @Test
    void forgiveAnAcceptanceBeforeItsPlacementWhereRecordsWereTakenAway() {
        var accepted = new Published("e2", "shop.order.accepted.v1", 2, order("o1", "c1"));
        books.published.put("o1", List.of(accepted, placed("e1", 1)));
        books.torn = true;

        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAnAcceptanceThatWasNeverPublished() {
        books.published.put("o1", List.of(placed("e1", 1)));

        assertThat(breaches()).singleElement().asString().startsWith("EventsAreWhole");
    }

    @Test
    void findADeadLetter() {
        books.leftovers.putAll(Map.of("orders.dead_letter", 1L, "cart.outbox", 0L));

        assertThat(breaches()).containsExactly("NothingIsLeft: 1 orders.dead_letter");
    }

    @Test
    void findACheckoutThatNeverEnded() {
        books.checkouts.add(new Checkout("o3", "c3", "ABORTING"));

        assertThat(breaches()).singleElement().asString().startsWith("NothingIsLeft");
    }

    private List<String> breaches() {
        return Invariants.breaches(books.evidence());
    }
}
