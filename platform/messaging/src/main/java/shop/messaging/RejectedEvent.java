package shop.messaging;

/** An event that can never be handled as it is; no repeat heals it. */
public class RejectedEvent extends RuntimeException {

    public RejectedEvent(String reason) {
        super(reason);
    }

    public RejectedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
