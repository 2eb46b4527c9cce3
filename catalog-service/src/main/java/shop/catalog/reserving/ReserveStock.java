package shop.catalog.reserving;

import java.util.Collection;
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
import tools.jackson.databind.json.JsonMapper;

/** Holds all lines of an order or none; the same order id gets the same answer for ever. */
@Component
class ReserveStock {

    private final Transactions transactions;
    private final Reservations reservations;
    private final Articles articles;
    private final StockLevels levels;
    private final MoveStock move;
    private final JsonMapper json;

    ReserveStock(
            Transactions transactions,
            Reservations reservations,
            Articles articles,
            StockLevels levels,
            MoveStock move,
            JsonMapper json) {
        this.transactions = transactions;
        this.reservations = reservations;
        this.articles = articles;
        this.levels = levels;
        this.move = move;
        this.json = json;
    }

    /**
     * @throws OtherLines when the order id was asked for with another demand
     * @throws ReservationReleased when a release came first
     */
    Outcome reserve(UUID orderId, Demand demand) {
        return transactions.write(() ->
                reservations.insert(orderId, demand)
                        ? decided(orderId, demand)
                        : repeated(orderId, demand));
    }

    private Outcome decided(UUID orderId, Demand demand) {
        FailPoint.aroundCommit("reservation.reserve");
        Collection<Long> variants = demand.quantities().keySet();
        // Read before the rows are locked: others wait for them no longer than they must.
        Map<Long, Article> wanted = articles.find(variants, demand.currency());
        Map<Long, StockLevel> locked = levels.lock(variants);
        Outcome outcome = new Weighing(demand, wanted, locked).outcome();
        if (outcome.state() == ReservationState.HELD) {
            move.move(locked, Change.each(demand.quantities(), Change::hold));
        }
        reservations.decide(orderId, outcome.state(), json.writeValueAsString(outcome));
        return outcome;
    }

    private Outcome repeated(UUID orderId, Demand demand) {
        Reservation known = reservations.find(orderId).orElseThrow();
        if (known.state() == ReservationState.RELEASED) {
            throw new ReservationReleased(orderId);
        }
        if (!demand.equals(asked(known))) {
            throw new OtherLines(orderId);
        }
        return json.readValue(String.valueOf(known.outcome()), Outcome.class);
    }

    private Demand asked(Reservation known) {
        return new Demand(
                String.valueOf(known.currency()),
                reservations.quantities(List.of(known.orderId())));
    }
}
