package shop.benchmarks.data;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Completed orders in order-service's tables. */
final class OrderRows {

    static final List<SaleTable> TABLES =
            List.of(
                    new SaleTable(
                            "orders.orders (id, number, status, placed_at, placed_event_id,"
                                    + " cart_id, visitor_id, email, addresses, currency,"
                                    + " tax_included, coupons, shipping_id, shipping_name,"
                                    + " subtotal, discount, shipping, tax, total, tax_rates,"
                                    + " payment_method, payment_status, payment_authorised,"
                                    + " accepted_event_id, accepted_at, search)",
                            OrderRows::order),
                    new SaleTable(
                            "orders.order_item (order_id, line, product_id, variant_id, sku, title,"
                                    + " options, unit_price, quantity, discount, tax_rate, tax,"
                                    + " total)",
                            OrderRows::items),
                    new SaleTable(
                            "orders.order_history (order_id, entry, at, fact, by, status)",
                            OrderRows::history));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private OrderRows() {}

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
        Collections.addAll(words, BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
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

    private static void history(CopyWriter rows, Sale sale) throws SQLException {
        rows.row(sale.id(), 1, sale.placedAt(), "placed", "buyer", "placed");
    }
}
