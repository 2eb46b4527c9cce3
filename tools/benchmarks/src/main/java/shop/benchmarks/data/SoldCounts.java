package shop.benchmarks.data;

import java.sql.SQLException;

/** What catalog-service counts of sales, from all reservations together. */
final class SoldCounts {

    private final Database database;

    SoldCounts(Database database) {
        this.database = database;
    }

    /** What was ever sold of each variant and product, as all reservations say together. */
    void count() throws SQLException {
        database.execute(
                """
                CREATE TEMPORARY TABLE sold AS
                SELECT l.variant_id, sum(l.quantity)::bigint AS quantity
                FROM catalog.reservation_line l JOIN catalog.reservation r USING (order_id)
                WHERE r.state = 'CONFIRMED' GROUP BY l.variant_id
                """);
        database.execute(
                """
                UPDATE catalog.stock s SET sold = true FROM sold
                WHERE s.variant_id = sold.variant_id AND NOT s.sold
                """);
        database.execute(
                """
                UPDATE catalog.product_sales s SET sold = p.quantity
                FROM (SELECT v.product_id, sum(sold.quantity)::bigint AS quantity
                      FROM sold JOIN catalog.variant v ON v.id = sold.variant_id
                      GROUP BY v.product_id) p
                WHERE s.product_id = p.product_id AND s.sold <> p.quantity
                """);
        database.execute("DROP TABLE sold");
    }
}
