package shop.localstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports on 127.0.0.1. */
public final class LoopbackPort {

    /** The one address everything here listens on. */
    public static final String ADDRESS = "127.0.0.1";

    private LoopbackPort() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody listens on {@code port}. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        // Without it a port is "taken" for a minute after its last connection closed.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
        return socket;
    }
}
