package shop.testsupport.counting;

import java.util.List;

/**
 * What went to Postgres for one piece of work.
 *
 * @param statements executions; each row of a batch is one
 * @param roundTrips how often the work waited for the server: for a statement, for a batch as a
 *     whole, for the end of a transaction. Beginning one costs none, it is sent along with the
 *     first statement; nor is counted what a pool asks an idle connection
 * @param sent all of it in its order, for whoever wonders
 */
public record StatementCount(int statements, int roundTrips, List<String> sent) {

    @Override
    public String toString() {
        return "%d statements in %d round trips:\n  %s"
                .formatted(statements, roundTrips, String.join("\n  ", sent));
    }
}
