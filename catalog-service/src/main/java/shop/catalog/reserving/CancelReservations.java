package shop.catalog.reserving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import shop.events.OrderCancelled;
import shop.messaging.RejectedEvent;

/** Cancelled orders give back what they took out, where they say so; once. */
@Component
class CancelReservations {

    private static final Logger log = LoggerFactory.getLogger(CancelReservations.class);

    private final Reservations reservations;
    private final StockLevels levels;
    private final MoveStock move;

    CancelReservations(Reservations reservations, StockLevels levels, MoveStock move) {
        this.reservations = reservations;
        this.levels = levels;
        this.move = move;
    }

    /**
     * All in the caller's transaction; an order cancelled before is left alone.
     *
     * @throws RejectedEvent when an order was not confirmed before, which the order of its events
     *     makes impossible
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(List<OrderCancelled> cancelled) {
        Map<UUID, OrderCancelled> orders =
                cancelled.stream()
                        .collect(
                                Collectors.toMap(
                                        OrderCancelled::id, Function.identity(), (a, b) -> a));
        Map<UUID, ReservationState> states = reservations.states(orders.keySet());
        List<OrderCancelled> open =
                orders.values().stream().filter(o -> isOpen(o.id(), states.get(o.id()))).toList();
        restock(ids(open, true));
        end(ids(open, false), ReservationState.CANCELLED);
    }

    private static boolean isOpen(UUID orderId, @Nullable ReservationState state) {
        if (state != null && state.isPlaced()) {
            return state == ReservationState.CONFIRMED;
        }
        log.error("Order {} was cancelled, but its reservation is {}", orderId, state);
        throw new RejectedEvent("order " + orderId + " was cancelled, but never confirmed");
    }

    private static List<UUID> ids(List<OrderCancelled> open, boolean restock) {
        return open.stream().filter(o -> o.restock() == restock).map(OrderCancelled::id).toList();
    }

    private void restock(List<UUID> orderIds) {
        if (!orderIds.isEmpty()) {
            Map<Long, Long> quantities = reservations.quantities(orderIds);
            Map<Long, StockLevel> locked = levels.lock(quantities.keySet());
            move.move(locked, Change.each(quantities, Change::putBack));
            end(orderIds, ReservationState.RESTOCKED);
        }
    }

    private void end(List<UUID> orderIds, ReservationState state) {
        if (!orderIds.isEmpty()) {
            reservations.end(orderIds, state);
        }
    }
}
