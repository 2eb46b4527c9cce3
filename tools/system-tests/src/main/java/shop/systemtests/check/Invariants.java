package shop.systemtests.check;

import java.util.ArrayList;
import java.util.List;

/** What must hold at rest, whatever was killed on the way. */
public final class Invariants {

    private static final List<Invariant> ALL =
            List.of(
                    new EveryAnswerIsAnOrder(),
                    new EveryOrderWasAnswered(),
                    new NothingIsDouble(),
                    new StockIsConserved(),
                    new MoneyAddsUp(),
                    new EventsAreWhole(),
                    new NothingIsLeft());

    private Invariants() {}

    /** A sentence for each breach; empty when all hold. */
    public static List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        for (var invariant : ALL) {
            invariant.breaches(evidence).map(invariant::name).forEach(breaches::add);
        }
        return breaches;
    }
}
