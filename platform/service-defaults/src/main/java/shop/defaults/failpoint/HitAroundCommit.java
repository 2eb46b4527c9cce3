package shop.defaults.failpoint;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Apart from {@link FailPoint}, which is loaded where there are no transactions too. */
record HitAroundCommit(String name) implements TransactionSynchronization {

    static void register(String name) {
        TransactionSynchronizationManager.registerSynchronization(new HitAroundCommit(name));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        FailPoint.hit(name + ".beforeCommit");
    }

    @Override
    public void afterCommit() {
        FailPoint.hit(name + ".afterCommit");
    }
}
