package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Completed orders: order-service's rows, cart-service's ledger, catalog-service's reservations.
 */
final class OrderRows {

    private final Database database;
    private final LongFunction<Sale> sales;

    OrderRows(Database database, LongFunction<Sale> sales) {
        this.database = database;
        this.sales = sales;
    }

    /** These numbers, both included. */
    void orders(long first, long last) throws SQLException, IOException {
        copy(
                "orders.orders (id, number, status, placed_at, placed_event_id, cart_id,"
                        + " visitor_id, email, addresses, currency, tax_included, coupons,"
                        + " shipping_id, shipping_name, subtotal, discount, shipping, tax, total,"
                        + " tax_rates, payment_method, payment_status, payment_authorised,"
                        + " accepted_event_id, accepted_at, search)",
                first,
                last,
                OrderRows::order);
        copy(
                "orders.order_item (order_id, line, product_id, variant_id, sku, title, options,"
                        + " unit_price, quantity, discount, tax_rate, tax, total)",
                first,
                last,
                OrderRows::items);
        copy(
                "orders.order_history (order_id, entry, at, fact, by, status)",
                first,
                last,
                (rows, sale) ->
                        rows.row(sale.id(), 1, sale.placedAt(), "placed", "buyer", "placed"));
        copy(
                "cart.checkout (order_id, order_number, cart_id, state, sale, started_at,"
                        + " event_id, placed_at, accepted_at, ended_at)",
                first,
                last,
                OrderRows::checkout);
        copy(
                "catalog.reservation (order_id, state, currency, outcome, created_at, ended_at)",
                first,
                last,
                OrderRows::reservation);
        copy(
                "catalog.reservation_line (order_id, variant_id, quantity)",
                first,
                last,
                OrderRows::reservationLines);
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

    private interface Writer {
        void write(CopyWriter rows, Sale sale) throws SQLException;
    }

    private void copy(String table, long first, long last, Writer writer)
            throws SQLException, IOException {
        try (CopyWriter rows = database.copy(table)) {
            for (long number = first; number <= last; number++) {
                writer.write(rows, sales.apply(number));
            }
        }
    }

    private static void order(CopyWriter rows, Sale sale) throws SQLException {
        rows.row(
                sale.id(),
                sale.number(),
                "placed",
                sale.placedAt(),
                sale.placedEventId(),
                sale.cartId(),
                sale.visitorId(),
                SaleJson.EMAIL,
                SaleJson.ADDRESSES,
                Product.CURRENCY,
                true,
                "[]",
                "standard",
                "Standard",
                sale.subtotal(),
                0,
                Sale.SHIPPING,
                sale.tax(),
                sale.total(),
                SaleJson.taxRates(sale, Sale.RATE),
                "manual",
                "pending",
                0,
                sale.cartId(),
                sale.placedAt(),
                words(sale));
    }

    /** A tsvector as the column reads it. */
    private static String words(Sale sale) {
        TreeSet<String> words = new TreeSet<>();
        words.add(Long.toString(sale.number()));
        add(words, SaleJson.EMAIL + " Ada Lovelace");
        sale.lines()
                .forEach(line -> add(words, line.variant().sku() + " " + line.product().title()));
        return words.stream().collect(Collectors.joining("' '", "'", "'"));
    }

    private static void add(TreeSet<String> words, String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            words.add(word);
        }
    }

    private static void items(CopyWriter rows, Sale sale) throws SQLException {
        int number = 1;
        for (Sale.Line line : sale.lines()) {
            rows.row(
                    sale.id(),
                    number++,
                    line.product().number(),
                    line.variant().id(),
                    line.variant().sku(),
                    line.product().title(),
                    SaleJson.options(line),
                    line.total(),
                    1,
                    0,
                    Sale.RATE,
                    line.tax(),
                    line.total());
        }
    }

    private static void checkout(CopyWriter rows, Sale sale) throws SQLException {
        rows.row(
                sale.id(),
                sale.number(),
                sale.cartId(),
                "PLACED",
                sale.event(),
                sale.placedAt(),
                sale.placedEventId(),
                sale.placedAt(),
                sale.placedAt(),
                sale.placedAt());
    }

    private static void reservation(CopyWriter rows, Sale sale) throws SQLException {
        rows.row(
                sale.id(),
                "CONFIRMED",
                Product.CURRENCY,
                SaleJson.outcome(sale),
                sale.placedAt(),
                sale.placedAt());
    }

    private static void reservationLines(CopyWriter rows, Sale sale) throws SQLException {
        for (Sale.Line line : sale.lines()) {
            rows.row(sale.id(), line.variant().id(), 1);
        }
    }
}
