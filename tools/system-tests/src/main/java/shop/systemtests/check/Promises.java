package shop.systemtests.check;

import java.util.ArrayList;
import java.util.List;

/** What must hold while a fault is on, and on the bus afterwards. */
public final class Promises {

    private static final List<Promise> ALL =
            List.of(
                    new StockHoldsAtAnyMoment(),
                    new VersionsRise(),
                    new EventsMakeTheOrders(),
                    new CartEditsAreKept(),
                    new WritesAreRead(),
                    new StatusNeverGoesBack(),
                    new FailuresAreHonest(),
                    new NobodyIsAStranger(),
                    new ThroughputReturns(),
                    new BusForgetsNothing());

    private Promises() {}

    /** A sentence for each breach; empty when all are kept. */
    public static List<String> breaches(Trial trial) {
        var breaches = new ArrayList<String>();
        for (var promise : ALL) {
            promise.breaches(trial).map(promise::name).forEach(breaches::add);
        }
        return breaches;
    }
}
