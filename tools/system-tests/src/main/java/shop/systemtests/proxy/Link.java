package shop.systemtests.proxy;

import java.io.IOException;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One connection through a proxy, as two sockets and what is known of who made it. */
final class Link {

    private static final int GREETING = 512;

    private final Socket client;
    private final Socket server;
    private final @Nullable Commits commits;
    private volatile byte[] greeting = new byte[0];
    private volatile boolean replyDoomed;
    private int ended;

    Link(Socket client, Socket server, boolean postgres) {
        this.commits = postgres ? new Commits() : null;
        this.client = client;
        this.server = server;
    }

    Socket from(Direction direction) {
        return direction == Direction.REQUESTS ? client : server;
    }

    Socket to(Direction direction) {
        return direction == Direction.REQUESTS ? server : client;
    }

    byte[] greeting() {
        return greeting;
    }

    /** Keeps the first bytes; they come in one piece from every client there is here. */
    void meet(byte[] bytes, int length) {
        if (greeting.length == 0) {
            var first = new byte[Math.min(length, GREETING)];
            System.arraycopy(bytes, 0, first, 0, first.length);
            greeting = first;
        }
    }

    /** Whether these bytes of a Postgres client complete the order to commit. */
    boolean commits(byte[] bytes, int length) {
        return commits != null && commits.in(bytes, length);
    }

    void doomReply() {
        replyDoomed = true;
    }

    boolean isReplyDoomed() {
        return replyDoomed;
    }

    /** Passes the end of one direction on; closes when both have ended. */
    synchronized void end(Direction direction) throws IOException {
        to(direction).shutdownOutput();
        if (++ended == 2) {
            client.close();
            server.close();
        }
    }

    /** Both sides learn at once that it is over. */
    void reset() {
        reset(client);
        reset(server);
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
