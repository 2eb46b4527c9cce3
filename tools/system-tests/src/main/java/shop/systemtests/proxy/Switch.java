package shop.systemtests.proxy;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The mode of a proxy, which those who hold bytes back wait to see changed. */
final class Switch {

    /**
     * @param who whose connections the mode is for, told by the first bytes that they sent
     */
    record Setting(Mode mode, Predicate<byte[]> who) {

        Mode of(byte[] greeting) {
            return who.test(greeting) ? mode : new Mode.Pass();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Setting setting = new Setting(new Mode.Pass(), _ -> true);

    Setting now() {
        return setting;
    }

    void set(Setting next) {
        lock.lock();
        try {
            setting = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void awaitChange(Setting seen) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (setting == seen) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the time is up, or at a change. */
    void pause(Setting seen, Duration limit) throws InterruptedException {
        var left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (setting == seen && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
