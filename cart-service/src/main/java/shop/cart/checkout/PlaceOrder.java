package shop.cart.checkout;

import org.springframework.stereotype.Component;
import shop.cart.carts.MergeCarts;
import shop.cart.checkout.Begun.Answered;
import shop.cart.checkout.Begun.Running;
import shop.cart.checkout.Begun.Started;
import shop.cart.reservations.ReservationClient;
import shop.cart.reservations.ReservationOutcome;
import shop.cart.reservations.ReservationReleased;
import shop.cart.reservations.ReservationUnknown;
import shop.defaults.failpoint.FailPoint;

/** The checkout from the request to its answer: T1, R, T2, or an abort. */
@Component
class PlaceOrder {

    private final MergeCarts merge;
    private final AwaitTurn turn;
    private final ReservationClient reservations;
    private final CommitSale commit;
    private final RefuseSale refuse;
    private final AbortCheckout abort;
    private final RunningCheckouts running;
    private final CheckoutProperties settings;

    PlaceOrder(
            MergeCarts merge,
            AwaitTurn turn,
            ReservationClient reservations,
            CommitSale commit,
            RefuseSale refuse,
            AbortCheckout abort,
            RunningCheckouts running,
            CheckoutProperties settings) {
        this.merge = merge;
        this.turn = turn;
        this.reservations = reservations;
        this.commit = commit;
        this.refuse = refuse;
        this.abort = abort;
        this.running = running;
        this.settings = settings;
    }

    /**
     * @throws CheckoutFailed when nothing was sold and the same key may try again
     */
    Answer place(Attempt attempt) {
        Deadline deadline = Deadline.in(settings.budget());
        merge.before(attempt.caller());
        return switch (turn.begin(attempt)) {
            case Answered(Answer answer) -> answer;
            case Running _ -> throw new AttemptInProgress();
            case Started(Sale sale) -> finish(sale, deadline);
        };
    }

    private Answer finish(Sale sale, Deadline deadline) {
        try {
            return decide(sale, reserve(sale), deadline);
        } finally {
            running.ended(sale.orderId());
        }
    }

    private ReservationOutcome reserve(Sale sale) {
        try {
            ReservationOutcome outcome = reservations.reserve(sale.orderId(), sale.toReserve());
            FailPoint.hit("checkout.R.afterReply");
            return outcome;
        } catch (ReservationUnknown | ReservationReleased failure) {
            abort.technically(sale, String.valueOf(failure.getMessage()));
            throw new CheckoutFailed(failure);
        }
    }

    private Answer decide(Sale sale, ReservationOutcome outcome, Deadline deadline) {
        if (!outcome.held()) {
            return refuse.refuse(sale, outcome);
        }
        HeldPrices held = HeldPrices.of(sale, outcome);
        if (held.changed()) {
            return abort.priceChanged(sale, held);
        }
        if (deadline.passed()) {
            abort.technically(sale, "took too long");
            throw new CheckoutFailed();
        }
        try {
            return commit.commit(sale);
        } catch (RuntimeException unknown) {
            return abort.unlessPlaced(sale).orElseThrow(() -> new CheckoutFailed(unknown));
        }
    }
}
