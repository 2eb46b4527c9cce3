package shop.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Stands before a server on loopback and passes on what comes, in a mode that can be changed at any
 * time. While the server itself takes no connection, the proxy takes none either, so that a client
 * sees a refusal where it would have seen one.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int CONNECT_MS = 2_000;

    private final int target;
    private final boolean postgres;
    private final Door door;
    private final Switch modes = new Switch();
    private final AtomicLong commits = new AtomicLong();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private TcpProxy(int port, int target, boolean postgres) {
        this.target = target;
        this.postgres = postgres;
        this.door = new Door(port, target, threads, this::serve);
    }

    /** A proxy on that port of loopback, before the server on the other one. */
    public static TcpProxy on(int port, int target) {
        return new TcpProxy(port, target, false);
    }

    /** The same before a Postgres, whose clients' messages it reads. */
    public static TcpProxy beforePostgres(int port, int target) {
        return new TcpProxy(port, target, true);
    }

    public int port() {
        return door.port();
    }

    /** From now on, for every connection there is and every new one. */
    public void set(Mode mode) {
        set(mode, _ -> true);
    }

    /** The same for those alone whose first bytes are such; the others pass. */
    public void set(Mode mode, Predicate<byte[]> who) {
        modes.set(new Switch.Setting(mode, who));
        if (mode instanceof Mode.Reset) {
            links.stream().filter(link -> who.test(link.greeting())).forEach(Link::reset);
        }
    }

    /** Passes everything again. */
    public void pass() {
        set(new Mode.Pass());
    }

    /** How many connections there are. */
    public int connections() {
        return links.size();
    }

    private void serve(Socket client) {
        var server = new Socket();
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MS);
            carry(new Link(client, server, postgres));
        } catch (IOException unreachable) {
            Link.reset(client);
            Link.reset(server);
            door.look();
        } catch (RejectedExecutionException closed) {
            Link.reset(client);
            Link.reset(server);
        }
    }

    private void carry(Link link) {
        links.add(link);
        if (modes.now().mode() instanceof Mode.Reset && modes.now().who().test(new byte[0])) {
            forget(link);
            link.reset();
            return;
        }
        Runnable end = () -> forget(link);
        threads.execute(new Pump(link, Direction.REQUESTS, modes, commits, end));
        threads.execute(new Pump(link, Direction.REPLIES, modes, commits, end));
    }

    private void forget(Link link) {
        links.remove(link);
        door.look();
    }

    /** Ends every connection. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
            links.forEach(Link::reset);
        }
    }
}
