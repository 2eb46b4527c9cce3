package shop.defaults.failpoint;

import org.springframework.transaction.support.TransactionSynchronization;

record HitAroundCommit(String name) implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
        FailPoint.hit(name + ".beforeCommit");
    }

    @Override
    public void afterCommit() {
        FailPoint.hit(name + ".afterCommit");
    }
}
