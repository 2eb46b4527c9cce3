package shop.catalog.products;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the bus of {@link ProductsToTell}, a batch in one transaction, with raised versions. */
@Component
public class TellProducts {

    private static final Logger log = LoggerFactory.getLogger(TellProducts.class);
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TransactionTemplate transaction;
    private final ProductsToTell toTell;
    private final ProductRows rows;
    private final ProductEvents events;
    private final Clock clock;

    TellProducts(
            PlatformTransactionManager transactions,
            ProductsToTell toTell,
            ProductRows rows,
            ProductEvents events,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.toTell = toTell;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever made the change: most are told when this returns, and the rest soon after. */
    public void tell() {
        Instant end = clock.instant().plus(PATIENCE);
        try {
            while (tellSome() && clock.instant().isBefore(end)) {}
        } catch (DataAccessException | TransactionException passing) {
            log.warn("Changed products are told later: {}", passing.toString());
        }
    }

    @Scheduled(fixedDelayString = "${shop.catalog.tell-every:2s}")
    void tellTheRest() {
        while (tellSome()) {}
    }

    private boolean tellSome() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    List<Long> some = toTell.take(BATCH);
                    events.publishChanged(rows.lock(some));
                    return !some.isEmpty();
                }));
    }
}
