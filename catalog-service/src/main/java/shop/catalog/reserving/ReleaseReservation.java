package shop.catalog.reserving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.catalog.stock.Change;
import shop.catalog.stock.MoveStock;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;

/** Gives back what a checkout held, and leaves a tombstone that refuses a reserve coming late. */
@Component
class ReleaseReservation {

    private final Transactions transactions;
    private final Reservations reservations;
    private final StockLevels levels;
    private final MoveStock move;

    ReleaseReservation(
            Transactions transactions,
            Reservations reservations,
            StockLevels levels,
            MoveStock move) {
        this.transactions = transactions;
        this.reservations = reservations;
        this.levels = levels;
        this.move = move;
    }

    /**
     * Idempotent; a refused reservation stays refused, since it holds nothing.
     *
     * @throws ReservationConfirmed when the order was placed; nothing changes
     */
    void release(UUID orderId) {
        transactions.write(() -> {
            if (reservations.insertTombstone(orderId)) {
                FailPoint.aroundCommit("reservation.release");
            } else {
                end(reservations.lock(List.of(orderId)).getFirst());
            }
        });
    }

    private void end(Reservation reservation) {
        switch (reservation.state()) {
            case RELEASED, REFUSED -> {}
            case CONFIRMED, RESTOCKED, CANCELLED ->
                    throw new ReservationConfirmed(reservation.orderId());
            case HELD -> giveBack(List.of(reservation.orderId()));
        }
    }

    private void giveBack(List<UUID> orderId) {
        FailPoint.aroundCommit("reservation.release");
        Map<Long, Long> quantities = reservations.quantities(orderId);
        Map<Long, StockLevel> locked = levels.lock(quantities.keySet());
        move.move(locked, Change.each(quantities, Change::free));
        reservations.end(orderId, ReservationState.RELEASED);
    }
}
