package shop.cart.checkout;

import java.time.Duration;
import org.springframework.stereotype.Component;
import shop.cart.checkout.Begun.Running;

/** Begins a checkout, waiting for a while when another request works under the same key. */
@Component
class AwaitTurn {

    /** How often another replica's progress is looked at. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final BeginCheckout begin;
    private final RunningCheckouts running;
    private final ReleaseSoon release;
    private final CheckoutProperties settings;

    AwaitTurn(
            BeginCheckout begin,
            RunningCheckouts running,
            ReleaseSoon release,
            CheckoutProperties settings) {
        this.begin = begin;
        this.running = running;
        this.release = release;
        this.settings = settings;
    }

    Begun begin(Attempt attempt) {
        Deadline patience = Deadline.in(settings.waitForFirst());
        while (true) {
            Begun begun = beginNow(attempt);
            if (!(begun instanceof Running(var orderId, var state)) || patience.passed()) {
                return begun;
            }
            if (state == CheckoutState.ABORTING) {
                release.wake(orderId);
            }
            running.await(orderId, LOOK);
        }
    }

    private Begun beginNow(Attempt attempt) {
        try {
            return begin.begin(attempt);
        } catch (EarlierAttemptEnding ending) {
            release.wake(ending.orderId());
            throw ending;
        }
    }
}
