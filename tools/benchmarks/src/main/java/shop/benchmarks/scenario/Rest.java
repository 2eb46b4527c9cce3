package shop.benchmarks.scenario;

import java.sql.SQLException;
import java.time.Duration;
import shop.benchmarks.data.Database;
import shop.localstack.Stack;
import shop.localstack.process.Ending;

/** Waits until nothing is on its way: no event unsent, no placed order that has not arrived. */
public final class Rest {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** By the same conditions as the services', each of which has an index. */
    private static final String UNREST =
            """
            SELECT (SELECT count(*) FROM catalog.outbox) + (SELECT count(*) FROM cart.outbox)
                 + (SELECT count(*) FROM orders.outbox) + (SELECT count(*) FROM customer.outbox)
                 + (SELECT count(*) FROM cart.checkout WHERE state = 'STARTED')
                 + (SELECT count(*) FROM cart.checkout WHERE state = 'ABORTING')
                 + (SELECT count(*) FROM cart.checkout WHERE state = 'PLACED' AND accepted_at IS NULL)
                 + (SELECT count(*) FROM catalog.reservation WHERE state = 'HELD')
            """;

    private final Stack stack;

    Rest(Stack stack) {
        this.stack = stack;
    }

    /**
     * @throws IllegalStateException when it does not come
     */
    public void await() {
        try (Database database = Database.of(stack)) {
            if (!Ending.await(() -> unrest(database) == 0, LIMIT)) {
                throw new IllegalStateException(
                        "still at work after %s: %d rows".formatted(LIMIT, unrest(database)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long unrest(Database database) {
        try {
            return database.number(UNREST);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
