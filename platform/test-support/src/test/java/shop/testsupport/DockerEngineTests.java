package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTests {

    @TempDir Path directory;

    @Test
    void findsAnEngineBehindASocketFile() throws IOException {
        Path socket = directory.resolve("docker.sock");

        try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket));

            assertThat(DockerEngine.listensAt(URI.create("unix://" + socket))).isTrue();
        }
    }

    @Test
    void findsNoneBehindASocketFileNobodyListensAt() throws IOException {
        Path socket = directory.resolve("docker.sock");
        try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket));
        }

        assertThat(DockerEngine.listensAt(socket)).isFalse();
        assertThat(DockerEngine.listensAt(directory.resolve("missing.sock"))).isFalse();
    }

    @Test
    void asksAnEngineOnThePortOfItsAddress() throws IOException {
        URI address;
        try (ServerSocket engine = new ServerSocket(0)) {
            address = URI.create("tcp://127.0.0.1:" + engine.getLocalPort());

            assertThat(DockerEngine.listensAt(address)).isTrue();
        }

        assertThat(DockerEngine.listensAt(address)).isFalse();
        assertThat(DockerEngine.listensAt(URI.create("npipe:////./pipe/docker_engine"))).isFalse();
    }
}
