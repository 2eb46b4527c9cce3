package shop.testsupport.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts for one thread, and is read when that thread is done. */
final class Tally {

    private final List<String> sent = new ArrayList<>();
    private final Set<String> inTransaction = new HashSet<>();
    private int statements;
    private int roundTrips;

    void executed(String connection, boolean transactional, String sql, int times) {
        statements += times;
        roundTrips++;
        sent.add((times == 1 ? "" : times + " x ") + sql.strip().replaceAll("\\s+", " "));
        if (transactional) {
            inTransaction.add(connection);
        }
    }

    /** The driver does not tell the server of the end of a transaction that did nothing. */
    void ended(String connection, String how) {
        if (inTransaction.remove(connection)) {
            roundTrips++;
            sent.add(how);
        }
    }

    StatementCount count() {
        return new StatementCount(statements, roundTrips, List.copyOf(sent));
    }
}
