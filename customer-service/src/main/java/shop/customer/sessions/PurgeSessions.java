package shop.customer.sessions;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Sessions that ended by themselves are of no use to anybody. */
@Component
class PurgeSessions {

    private static final int AT_ONCE = 500;

    private final TokenFamilies families;
    private final Transactions transactions;

    PurgeSessions(TokenFamilies families, Transactions transactions) {
        this.families = families;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
    void purge() {
        while (transactions.write(() -> families.forgetExpired(AT_ONCE)) == AT_ONCE) {
            Thread.onSpinWait();
        }
    }
}
