package shop.messaging;

/** A replay stopped at something that time heals; what it settled stays settled. */
public class ReplayInterrupted extends RuntimeException {

    ReplayInterrupted(Throwable cause) {
        super(cause);
    }
}
