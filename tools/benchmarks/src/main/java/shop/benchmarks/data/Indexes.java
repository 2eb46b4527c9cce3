package shop.benchmarks.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts aside the indexes of some tables while many rows come in. Those of constraints stay, and
 * those by which the services look for unfinished work every second.
 */
final class Indexes {

    private static final String FOUND =
            """
            SELECT schemaname, indexname, indexdef FROM pg_indexes i
            WHERE schemaname IN ('catalog', 'cart', 'orders')
              AND tablename IN ('product', 'product_category', 'variant', 'product_listing',
                'listing_price', 'product_sales', 'article', 'orders', 'checkout', 'reservation')
              AND indexname NOT IN ('checkout_started', 'checkout_to_release',
                'checkout_to_republish', 'reservation_held')
              AND NOT EXISTS (SELECT FROM pg_constraint c
                              WHERE c.conindid = format('%I.%I', schemaname, indexname)::regclass)
            """;

    private record Index(String name, String definition) {}

    private final Database database;
    private final List<Index> aside = new ArrayList<>();

    Indexes(Database database) {
        this.database = database;
    }

    void drop() throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery(FOUND)) {
            while (row.next()) {
                aside.add(new Index(row.getString(1) + "." + row.getString(2), row.getString(3)));
            }
        }
        for (Index index : aside) {
            database.execute("DROP INDEX " + index.name());
        }
    }

    void create() throws SQLException {
        database.execute("SET maintenance_work_mem = '1GB'");
        for (Index index : aside) {
            database.execute(index.definition());
        }
        aside.clear();
    }
}
