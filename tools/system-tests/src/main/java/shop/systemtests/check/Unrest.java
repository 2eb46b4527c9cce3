package shop.systemtests.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is still under way or has been left behind in the schemas, counted. */
public final class Unrest {

    /** How the keys of records begin that a test threw in to be put aside. */
    public static final String POISON = "poison-";

    private static final List<String> SCHEMAS = List.of("catalog", "cart", "orders");
    private static final List<String> MESSAGING =
            List.of("outbox", "outbox_dead", "dead_letter WHERE key NOT LIKE '" + POISON + "%'");

    private final Databases databases;

    Unrest(Databases databases) {
        this.databases = databases;
    }

    /** Name → rows, those of zero rows too. */
    Map<String, Long> count() {
        var counts = new LinkedHashMap<String, Long>();
        for (var schema : SCHEMAS) {
            for (var table : MESSAGING) {
                counts.put(schema + "." + table.split(" ")[0], rows(schema, table));
            }
        }
        counts.put(
                "checkouts under way",
                rows("cart", "checkout WHERE state IN ('STARTED', 'ABORTING')"));
        counts.put("carts checking out", rows("cart", "cart WHERE status = 'checking-out'"));
        counts.put(
                "placed, not accepted",
                rows("cart", "checkout WHERE state = 'PLACED' AND accepted_at IS NULL"));
        counts.put("reservations held", rows("catalog", "reservation WHERE state = 'HELD'"));
        return counts;
    }

    private long rows(String role, String from) {
        return databases.number(role, "SELECT count(*) FROM " + from);
    }
}
