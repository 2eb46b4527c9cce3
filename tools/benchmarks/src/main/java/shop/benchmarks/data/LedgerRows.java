package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;

/** What other services keep of completed orders: cart-service's ledger, the reservations. */
final class LedgerRows {

    private final SaleCopy copy;

    LedgerRows(SaleCopy copy) {
        this.copy = copy;
    }

    /** These numbers, both included. */
    void orders(long first, long last) throws SQLException, IOException {
        copy.rows(
                "cart.checkout (order_id, order_number, cart_id, state, sale, started_at,"
                        + " event_id, placed_at, accepted_at, ended_at)",
                first,
                last,
                LedgerRows::checkout);
        copy.rows(
                "catalog.reservation (order_id, state, currency, outcome, created_at, ended_at)",
                first,
                last,
                LedgerRows::reservation);
        copy.rows(
                "catalog.reservation_line (order_id, variant_id, quantity)",
                first,
                last,
                LedgerRows::reservationLines);
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
