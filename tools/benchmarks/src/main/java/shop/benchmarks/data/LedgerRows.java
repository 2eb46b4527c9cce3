package shop.benchmarks.data;

import java.sql.SQLException;
import java.util.List;

/** What other services keep of completed orders: cart-service's ledger, the reservations. */
final class LedgerRows {

    static final List<SaleTable> TABLES =
            List.of(
                    new SaleTable(
                            "cart.checkout (order_id, order_number, cart_id, state, sale,"
                                    + " started_at, event_id, placed_at, accepted_at, ended_at)",
                            LedgerRows::checkout),
                    new SaleTable(
                            "catalog.reservation (order_id, state, currency, outcome, created_at,"
                                    + " ended_at)",
                            LedgerRows::reservation),
                    new SaleTable(
                            "catalog.reservation_line (order_id, variant_id, quantity)",
                            LedgerRows::reservationLines));

    private LedgerRows() {}

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
