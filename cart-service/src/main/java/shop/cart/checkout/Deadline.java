package shop.cart.checkout;

import java.time.Duration;

/** A budget of elapsed time; unmoved by a wall clock that is set. */
record Deadline(long nanos) {

    static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0;
    }
}
