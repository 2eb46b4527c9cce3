package shop.order.lookup;

import java.time.Duration;

/** Too many wrong guesses for one number. */
class TooManyLookups extends RuntimeException {

    final Duration wait;

    TooManyLookups(Duration wait) {
        super("too many wrong guesses");
        this.wait = wait;
    }
}
