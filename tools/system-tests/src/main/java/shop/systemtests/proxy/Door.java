package shop.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Where a proxy listens. Shut while the server behind it takes no connection. */
final class Door implements AutoCloseable {

    private static final int BACKLOG = 200;
    private static final int PROBE_MS = 1_000;
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private final int port;
    private final int target;
    private final Executor threads;
    private final Consumer<Socket> guests;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile ServerSocket socket;
    private volatile boolean closed;

    Door(int port, int target, Executor threads, Consumer<Socket> guests) {
        this.port = port;
        this.target = target;
        this.threads = threads;
        this.guests = guests;
        this.socket = open();
        look();
    }

    int port() {
        return port;
    }

    /** Finds out, in the background, whether the server is there; shuts until it is. */
    void look() {
        if (!closed && looking.compareAndSet(false, true)) {
            try {
                threads.execute(this::followServer);
            } catch (RejectedExecutionException ended) {
                looking.set(false);
            }
        }
    }

    private void followServer() {
        try {
            if (serverListens()) {
                return;
            }
            socket.close();
            while (!closed && !serverListens()) {
                LockSupport.parkNanos(PAUSE);
            }
            if (!closed) {
                socket = open();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            looking.set(false);
        }
    }

    private boolean serverListens() {
        try (var probe = new Socket()) {
            probe.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target), PROBE_MS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private ServerSocket open() {
        try {
            var fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            threads.execute(() -> welcome(fresh));
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }

    private void welcome(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                var guest = open.accept();
                threads.execute(() -> guests.accept(guest));
            } catch (IOException | RejectedExecutionException shut) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        socket.close();
    }
}
