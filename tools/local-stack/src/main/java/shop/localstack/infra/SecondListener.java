package shop.localstack.infra;

/**
 * Another door of the broker, whose clients are sent to a port of somebody who stands before it.
 *
 * @param port where the broker listens
 * @param advertisedPort what clients of this door are told to connect to
 */
public record SecondListener(int port, int advertisedPort) {

    static final String NAME = "SECOND";

    String listener() {
        return at(port);
    }

    String advertised() {
        return at(advertisedPort);
    }

    private static String at(int port) {
        return ",%s://%s:%d".formatted(NAME, LoopbackPort.ADDRESS, port);
    }
}
