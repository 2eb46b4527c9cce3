package shop.testsupport.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * One row of a service's table of costs: the most that a request may ask of Postgres, however much
 * it is about. Checked with one and with twenty of whatever it handles: lines, products, orders.
 *
 * @param statements the most for one of them; only the rows of a batch may add to it
 * @param given sets up so many of them, and hands out the one request that is to be counted
 */
public record Endpoint(String name, int statements, int roundTrips, IntFunction<Runnable> given) {

    private static final int FEW = 1;
    private static final int MANY = 20;

    /** What is remembered for a second only may run out while one of them is answered. */
    private static final int ATTEMPTS = 3;

    public void check(StatementCounts counts) {
        StatementCount few =
                count(
                        counts,
                        FEW,
                        c -> c.statements() <= statements && c.roundTrips() <= roundTrips);
        StatementCount many = count(counts, MANY, c -> c.roundTrips() == few.roundTrips());

        assertThat(few.statements()).as("statements: %s", few).isLessThanOrEqualTo(statements);
        assertThat(few.roundTrips()).as("round trips: %s", few).isLessThanOrEqualTo(roundTrips);
        assertThat(many.roundTrips())
                .as("round trips do not grow with the size, from %s\nto %s", few, many)
                .isEqualTo(few.roundTrips());
    }

    private StatementCount count(
            StatementCounts counts, int size, Predicate<StatementCount> asExpected) {
        StatementCount count = counts.ofRequest(given.apply(size));
        for (int tried = 1; tried < ATTEMPTS && !asExpected.test(count); tried++) {
            count = counts.ofRequest(given.apply(size));
        }
        return count;
    }

    @Override
    public String toString() {
        return name;
    }
}
