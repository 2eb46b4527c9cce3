package shop.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out in milliseconds and without a word whether a Docker engine listens; Testcontainers' own
 * search takes seconds and logs errors where there is none.
 */
final class DockerEngine {

    private static final int MILLISECONDS = 1_000;

    private DockerEngine() {}

    static boolean answers() {
        String host = System.getenv("DOCKER_HOST");
        return host == null || host.isBlank()
                ? usualSockets().anyMatch(DockerEngine::listensAt)
                : listensAt(URI.create(host));
    }

    static boolean listensAt(URI host) {
        return "unix".equals(host.getScheme())
                ? listensAt(Path.of(host.getPath()))
                : host.getHost() != null
                        && connects(new InetSocketAddress(host.getHost(), host.getPort()));
    }

    static boolean listensAt(Path socket) {
        try (SocketChannel channel =
                Files.exists(socket)
                        ? SocketChannel.open(UnixDomainSocketAddress.of(socket))
                        : null) {
            return channel != null;
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    private static Stream<Path> usualSockets() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.concat(
                Stream.of(Path.of("/var/run/docker.sock"), home.resolve(".docker/run/docker.sock")),
                Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                        .map(dir -> Path.of(dir, "docker.sock"))
                        .stream());
    }

    private static boolean connects(SocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, MILLISECONDS);
            return true;
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }
}
