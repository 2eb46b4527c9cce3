package shop.cart.checkout;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.cart.reservations.ReservationClient;
import shop.cart.reservations.ReservationReleased;
import shop.cart.reservations.ReservationUnknown;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;

/** Gives back what an aborted checkout may hold: ABORTING → ABORTED once catalog has said so. */
@Component
class ReleaseReservation {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseReservation.class);

    private final ReservationClient reservations;
    private final Checkouts checkouts;
    private final Clock clock;
    private final Transactions transactions;

    ReleaseReservation(
            ReservationClient reservations,
            Checkouts checkouts,
            Clock clock,
            Transactions transactions) {
        this.reservations = reservations;
        this.checkouts = checkouts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * May be repeated and may meet itself; false when catalog did not acknowledge. Asks for the
     * state first: a sale whose commit was done, but whose answer was lost, keeps what it holds.
     */
    boolean release(UUID orderId) {
        if (checkouts.state(orderId).filter(CheckoutState.ABORTING::equals).isEmpty()) {
            return true;
        }
        if (!acknowledged(orderId)) {
            return false;
        }
        FailPoint.hit("checkout.release.afterReply");
        transactions.write(() -> {
            checkouts.end(orderId, clock.instant());
            FailPoint.aroundCommit("checkout.aborted");
        });
        return true;
    }

    private boolean acknowledged(UUID orderId) {
        try {
            reservations.release(orderId);
            return true;
        } catch (ReservationReleased already) {
            return true;
        } catch (ReservationUnknown failure) {
            LOG.info("the release of order {} waits for catalog", orderId);
            return false;
        }
    }
}
