package shop.systemtests.client;

/** No answer came, so what the request did is unknown. */
public class Unreachable extends RuntimeException {
    public Unreachable(String request, Throwable cause) {
        super(request + ": " + cause, cause);
    }
}
