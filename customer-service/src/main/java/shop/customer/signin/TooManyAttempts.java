package shop.customer.signin;

import java.time.Duration;

/** Too many wrong passwords for one e-mail. */
class TooManyAttempts extends RuntimeException {

    final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many wrong passwords");
        this.wait = wait;
    }
}
