package shop.cart.checkout;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.cart.checkout.UnfinishedCheckouts.Overdue;
import shop.defaults.transaction.Transactions;

/**
 * The worker that ends what a crash left behind. It aborts what has been STARTED for too long,
 * never resumes it, and releases what is ABORTING until catalog has acknowledged. Every replica
 * runs it; they skip each other's rows.
 */
@Component
class RecoverCheckouts {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverCheckouts.class);
    private static final int ROUND = 500;
    private static final int BATCH = 20;
    private static final int SILENCE = 3;

    private final UnfinishedCheckouts unfinished;
    private final AbortCheckout abort;
    private final ReleaseReservation release;
    private final CheckoutProperties settings;
    private final Clock clock;
    private final Transactions transactions;

    RecoverCheckouts(
            UnfinishedCheckouts unfinished,
            AbortCheckout abort,
            ReleaseReservation release,
            CheckoutProperties settings,
            Clock clock,
            Transactions transactions) {
        this.unfinished = unfinished;
        this.abort = abort;
        this.release = release;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${shop.checkout.recover-every:5s}")
    void recover() {
        int aborted = 0;
        while (aborted < ROUND && transactions.write(this::abortOverdue)) {
            aborted++;
        }
        if (aborted > 0) {
            LOG.warn("aborted {} checkouts that nobody finished", aborted);
        }
        releaseDue();
    }

    private boolean abortOverdue() {
        Instant before = clock.instant().minus(settings.overdueAfter());
        return unfinished.lockOverdue(before).map(this::abort).orElse(false);
    }

    private boolean abort(Overdue overdue) {
        return abort.abort(overdue.orderId(), overdue.cartId(), "overdue");
    }

    /** A few failures in a row mean that catalog is away: the rest waits for the next round. */
    private void releaseDue() {
        int failures = 0;
        List<UUID> due;
        do {
            due = transactions.write(() -> unfinished.claimReleases(clock.instant(), BATCH));
            for (UUID orderId : due) {
                failures = release.release(orderId) ? 0 : failures + 1;
                if (failures == SILENCE) {
                    return;
                }
            }
        } while (due.size() == BATCH);
    }
}
