package shop.systemtests.check;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.systemtests.check.Trials.call;
import static shop.systemtests.check.Trials.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.systemtests.check.Strike.Notice;
import shop.systemtests.history.Call;
import shop.systemtests.history.Outcome;

/** Each promise is able to be broken: one planted fault, one red result that names it. */
class PromisesTests {

    private final Trials trials = new Trials();

    @Test
    void findNothingInASoundTrial() {
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAHoldThatStockDoesNotKnow() {
        trials.samples.add(new StockSample(7, 10, 9, 2, 3, 1));

        assertBroken("StockHoldsAtAnyMoment");
    }

    @Test
    void findMoreReservedThanThereIs() {
        trials.samples.add(new StockSample(7, 10, 9, 10, 10, 1));

        assertBroken("StockHoldsAtAnyMoment");
    }

    @Test
    void findAUnitThatWasSoldAndIsStillThere() {
        trials.samples.add(new StockSample(7, 10, 10, 0, 0, 1));

        assertBroken("StockHoldsAtAnyMoment");
    }

    @Test
    void findABuyerWhoseTokenIsNotBelieved() {
        trials.calls.add(call("GET", "/api/cart", 35_000, 401, null));

        assertBroken("NobodyIsAStranger");
    }

    @Test
    void findSwappedVersions() {
        trials.bus.set(0, event(0, "o0", "accepted", 2));
        trials.bus.set(1, event(1, "o0", "placed", 1));
        trials.busBefore.clear();

        assertBroken("VersionsRise");
    }

    @Test
    void forgiveSwappedVersionsWhereRecordsWereTakenAway() {
        trials.bus.set(0, event(0, "o0", "accepted", 2));
        trials.bus.set(1, event(1, "o0", "placed", 1));
        trials.busBefore.clear();
        trials.torn.add("o0");

        assertThat(breaches()).isEmpty();
    }

    @Test
    void forgiveAnEventThatComesAgain() {
        trials.bus.add(event(trials.bus.size(), "o0", "placed", 1));

        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAnOrderThatNoEventTells() {
        trials.orders.put("o999", 1000L);

        assertBroken("EventsMakeTheOrders");
    }

    @Test
    void findAnOrderThatTheTableLost() {
        trials.orders.remove("o5");

        assertBroken("EventsMakeTheOrders");
    }

    @Test
    void findATotalThatIsACentOff() {
        trials.orders.put("o5", 1001L);

        assertBroken("EventsMakeTheOrders");
    }

    @Test
    void findALostCartEdit() {
        trials.add(2, 200, 2);
        trials.add(1, 200, 3);
        trials.seeCart(2);

        assertBroken("CartEditsAreKept");
    }

    @Test
    void findACartEditThatWasDoneTwice() {
        trials.add(2, 504, 0);
        trials.seeCart(4);

        assertThat(breaches()).anyMatch(breach -> breach.startsWith("CartEditsAreKept"));
    }

    @Test
    void letAnUnknownCartEditHappenLateOrNever() {
        trials.add(2, 200, 2);
        trials.calls.add(honest(call("POST", "/api/cart/items", 50_000, 503, null)));
        trials.seeCart(2);

        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAnOrderThatItsBuyerDoesNotFind() {
        trials.calls.add(call("GET", "/api/orders/o3", 50_000, 404, null));

        assertBroken("WritesAreRead");
    }

    @Test
    void findAStatusThatGoesBack() {
        trials.read("o3", 50_000, "paid");
        trials.read("o3", 51_000, "placed");

        assertBroken("StatusNeverGoesBack");
    }

    @Test
    void findAFailureWithoutAFault() {
        trials.calls.add(honest(call("GET", "/api/cart", 10_000, 503, null)));

        assertBroken("FailuresAreHonest");
    }

    @Test
    void findA500UnderAFault() {
        trials.calls.add(honest(call("GET", "/api/cart", 35_000, 500, null)));

        assertBroken("FailuresAreHonest");
    }

    @Test
    void findARefusalThatDoesNotSayWhenToComeAgain() {
        trials.calls.add(call("GET", "/api/cart", 35_000, 503, null));

        assertBroken("FailuresAreHonest");
    }

    @Test
    void findSilenceWhereGatewaysStayed() {
        trials.calls.add(call("GET", "/api/cart", 35_000, 0, null));

        assertBroken("FailuresAreHonest");

        trials.notice = Notice.SILENCE;
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findAReaderWhoNoticesAPlannedRestart() {
        trials.calls.add(honest(call("GET", "/api/cart", 35_000, 503, null)));
        assertThat(breaches()).isEmpty();

        trials.notice = Notice.NEXT_TO_NOTHING;

        assertBroken("FailuresAreHonest");
    }

    @Test
    void findAShopThatDoesNotComeBack() {
        trials.calls.removeIf(call -> call.isCheckout() && call.from() > 40_000);

        assertBroken("ThroughputReturns");
    }

    @Test
    void findARecordThatIsGone() {
        trials.busBefore.add(event(500, "o500", "placed", 1));

        assertBroken("BusForgetsNothing");
    }

    @Test
    void findAnIdThatMeansTwoThings() {
        var first = trials.bus.getFirst();
        trials.bus.add(
                new Entry(
                        first.topic(),
                        first.partition(),
                        trials.bus.size(),
                        first.key(),
                        first.eventId(),
                        first.type(),
                        first.sequence(),
                        first.content() + 1,
                        first.total()));

        assertBroken("BusForgetsNothing");
    }

    @Test
    void findAKeyInTwoPartitions() {
        var stray = event(0, "o0", "delivered", 3);
        trials.bus.add(new Entry("orders", 1, 0, "o0", stray.eventId(), stray.type(), 3, 0, 0));

        assertBroken("BusForgetsNothing");
    }

    private void assertBroken(String promise) {
        assertThat(breaches()).singleElement().asString().startsWith(promise);
    }

    private List<String> breaches() {
        return Promises.breaches(trials.trial());
    }

    private static Call honest(Call call) {
        return new Call(
                call.who(),
                call.method(),
                call.path(),
                null,
                call.from(),
                call.to(),
                Outcome.INFO,
                call.status(),
                "1",
                call.request(),
                null);
    }
}
