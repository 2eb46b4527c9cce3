package shop.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Says back what it hears, and remembers it. */
final class EchoServer implements AutoCloseable {

    final BlockingQueue<Byte> heard = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket socket;

    EchoServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::welcome);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void welcome() {
        try {
            while (true) {
                var guest = socket.accept();
                threads.execute(() -> echo(guest));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void echo(Socket guest) {
        try (guest) {
            var in = guest.getInputStream();
            for (int each = in.read(); each >= 0; each = in.read()) {
                heard.add((byte) each);
                guest.getOutputStream().write(each);
            }
        } catch (IOException reset) {
            // as some tests mean it to be
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
