package shop.catalog.reserving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.catalog.stock.Change;
import shop.catalog.stock.MoveStock;
import shop.catalog.stock.StockLevel;
import shop.catalog.stock.StockLevels;
import shop.defaults.failpoint.FailPoint;
import shop.messaging.RejectedEvent;

/** Placed orders take what they held out for good: on hand and reserved go down together. */
@Component
class ConfirmReservations {

    private static final Logger log = LoggerFactory.getLogger(ConfirmReservations.class);

    private final Reservations reservations;
    private final StockLevels levels;
    private final MoveStock move;
    private final ProductSales sales;

    ConfirmReservations(
            Reservations reservations, StockLevels levels, MoveStock move, ProductSales sales) {
        this.reservations = reservations;
        this.levels = levels;
        this.move = move;
        this.sales = sales;
    }

    /**
     * All in the caller's transaction; an order confirmed before is left alone.
     *
     * @throws RejectedEvent when an order holds nothing, which the checkout makes impossible
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(List<UUID> orderIds) {
        Map<UUID, ReservationState> states = reservations.states(orderIds);
        List<UUID> held =
                orderIds.stream().distinct().filter(id -> holds(id, states.get(id))).toList();
        if (!held.isEmpty()) {
            FailPoint.aroundCommit("reservation.confirm");
            ship(held);
        }
    }

    private void ship(List<UUID> held) {
        Map<Long, Long> quantities = reservations.quantities(held);
        Map<Long, StockLevel> locked = levels.lock(quantities.keySet());
        move.move(locked, Change.each(quantities, Change::ship));
        sales.count(held);
        reservations.end(held, ReservationState.CONFIRMED);
    }

    private static boolean holds(UUID orderId, @Nullable ReservationState state) {
        if (state == ReservationState.HELD || (state != null && state.isPlaced())) {
            return state == ReservationState.HELD;
        }
        log.error("Order {} was placed, but its reservation is {}", orderId, state);
        throw new RejectedEvent(
                "order " + orderId + " was placed without a reservation that holds");
    }
}
