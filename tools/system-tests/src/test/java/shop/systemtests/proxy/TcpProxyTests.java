package shop.systemtests.proxy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shop.localstack.infra.LoopbackPort;

class TcpProxyTests {

    private static final int PATIENCE = 30_000;

    private EchoServer server = new EchoServer(LoopbackPort.free());
    private final TcpProxy proxy = TcpProxy.on(LoopbackPort.free(), server.port());

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void passesWhatBothSay() throws IOException {
        try (var client = connect()) {
            say(client, "hello");

            assertThat(hear(client, 5)).isEqualTo("hello");
        }
        await().atMost(30, SECONDS).until(() -> proxy.connections() == 0);
    }

    @Test
    void delaysEachPieceInBothDirections() throws IOException {
        proxy.set(new Mode.Delay(Duration.ofMillis(100)));
        try (var client = connect()) {
            var before = System.nanoTime();
            say(client, "x");

            assertThat(hear(client, 1)).isEqualTo("x");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(millis(199));
        }
    }

    @Test
    void letsNothingThroughABlackHoleUntilItIsGone() throws IOException {
        try (var client = connect()) {
            exchange(client);
            proxy.set(new Mode.BlackHole());
            say(client, "lost?");

            assertSilent(client);
            assertThat(server.heard).hasSize(1);
            proxy.pass();
            assertThat(hear(client, 5)).isEqualTo("lost?");
        }
    }

    @Test
    void connectsIntoABlackHoleAndHearsNothing() throws IOException {
        proxy.set(new Mode.BlackHole());
        try (var client = connect()) {
            say(client, "anybody?");

            assertSilent(client);
        }
    }

    @Test
    void resetsOldConnectionsAndNewOnes() throws IOException {
        try (var client = connect()) {
            exchange(client);
            proxy.set(new Mode.Reset());

            assertThatThrownBy(() -> hear(client, 1)).isInstanceOf(SocketException.class);
        }
        try (var late = connect()) {
            assertThatThrownBy(() -> exchange(late)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void losesRequestsAlone() throws IOException {
        try (var client = connect()) {
            exchange(client);
            proxy.set(new Mode.OneWay(Direction.REQUESTS));
            say(client, "y");

            assertSilent(client);
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void losesRepliesAlone() throws IOException {
        try (var client = connect()) {
            exchange(client);
            proxy.set(new Mode.OneWay(Direction.REPLIES));
            say(client, "yz");

            await().atMost(30, SECONDS).until(() -> server.heard.size() == 3);
            assertSilent(client);
            proxy.pass();
            assertThat(hear(client, 2)).isEqualTo("yz");
        }
    }

    @Test
    void tricklesAFewBytesAtATime() throws IOException {
        proxy.set(new Mode.Trickle(2, millis(50)));
        try (var client = connect()) {
            var before = System.nanoTime();
            say(client, "0123456789");

            assertThat(hear(client, 10)).isEqualTo("0123456789");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(millis(250));
        }
    }

    @Test
    void deliversARequestAndSwallowsItsReply() throws IOException {
        proxy.set(new Mode.SwallowReply());
        try (var client = connect()) {
            say(client, "p");

            assertThatThrownBy(() -> hear(client, 1)).isInstanceOf(SocketException.class);
            assertThat(server.heard).hasSize(1);
        }
    }

    @Test
    void spoilsTheConnectionsOfThoseAloneWhoAreMeant() throws IOException {
        proxy.set(new Mode.BlackHole(), greeting -> greeting.length > 0 && greeting[0] == 'p');
        try (var meant = connect();
                var other = connect()) {
            say(meant, "p");
            say(other, "c");

            assertThat(hear(other, 1)).isEqualTo("c");
            assertSilent(meant);
        }
    }

    @Test
    void refusesWhileTheServerIsAwayAndServesAgainAfterwards() throws IOException {
        var port = server.port();
        server.close();
        await("a refusal").atMost(30, SECONDS).until(this::isRefused);

        server = new EchoServer(port);

        await("a welcome").atMost(30, SECONDS).until(() -> !isRefused());
        try (var client = connect()) {
            exchange(client);
        }
    }

    private boolean isRefused() throws IOException {
        try (var _ = connect()) {
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    private Socket connect() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(PATIENCE);
        return client;
    }

    private static void exchange(Socket client) throws IOException {
        say(client, "a");
        assertThat(hear(client, 1)).isEqualTo("a");
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(US_ASCII));
    }

    private static String hear(Socket client, int length) throws IOException {
        var heard = client.getInputStream().readNBytes(length);
        if (heard.length < length) {
            throw new SocketException("ended after " + heard.length);
        }
        return new String(heard, US_ASCII);
    }

    /**
     * For as long as this test listens, which is no proof, but a proxy that passes would be red.
     */
    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(300);
        assertThatThrownBy(() -> hear(client, 1)).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(PATIENCE);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
