package shop.systemtests.check;

import java.util.stream.Stream;

/** In every sample nothing is below zero, and stock and reservations tell the same. */
final class StockHoldsAtAnyMoment implements Promise {

    @Override
    public Stream<String> breaches(Trial trial) {
        return trial.samples().stream().filter(sample -> !holds(sample)).map(Object::toString);
    }

    private static boolean holds(StockSample sample) {
        return sample.reserved() >= 0
                && sample.onHand() >= sample.reserved()
                && sample.reserved() == sample.held()
                && sample.initial() == sample.onHand() + sample.sold();
    }
}
