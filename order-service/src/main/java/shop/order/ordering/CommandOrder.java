package shop.order.ordering;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.defaults.precondition.IfMatch;
import shop.events.Event;
import shop.order.idempotency.AnswerOnce;
import shop.order.idempotency.Answered;

/**
 * How every command reaches its order: it must have arrived; then key, lock, transition, fact and
 * answer are one transaction. The transition gives the fact to publish, where there is one.
 */
@Component
public class CommandOrder {

    private static final Predicate<Order> ALL = _ -> true;

    private final RequireArrival arrival;
    private final AnswerOnce once;
    private final ChangeOrder change;
    private final TransactionTemplate transaction;

    CommandOrder(
            RequireArrival arrival,
            AnswerOnce once,
            ChangeOrder change,
            TransactionTemplate transaction) {
        this.arrival = arrival;
        this.once = once;
        this.change = change;
        this.transaction = transaction;
    }

    /** Their own order alone; another's is unknown. */
    public Answered<OrderView> byBuyer(
            BuyerCommand command, Function<Order, Optional<Event>> transition) {
        Predicate<Order> own = order -> order.isOf(command.caller());
        IfMatch any = IfMatch.of(null);
        arrival.require(command.orderId(), own);
        return once.answer(
                command.keyed(),
                OrderView.class,
                () -> OrderView.of(change.change(command.orderId(), own, any, transition)));
    }

    public Answered<AdminOrderView> byStaff(
            StaffCommand command, Function<Order, Optional<Event>> transition) {
        arrival.require(command.orderId(), ALL);
        return once.answer(
                command.keyed(),
                AdminOrderView.class,
                () -> changed(command.orderId(), command.match(), transition));
    }

    /** For a command that may come twice without harm, and so needs no key. */
    @SuppressWarnings("NullAway") // the template hands through what the callback returns
    public AdminOrderView byStaff(
            UUID id, @Nullable String ifMatch, Function<Order, Optional<Event>> transition) {
        IfMatch match = IfMatch.of(ifMatch);
        arrival.require(id, ALL);
        return transaction.execute(_ -> changed(id, match, transition));
    }

    private AdminOrderView changed(
            UUID id, IfMatch match, Function<Order, Optional<Event>> transition) {
        return AdminOrderView.of(change.change(id, ALL, match, transition));
    }
}
