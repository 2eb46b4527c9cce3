package shop.systemtests.fleet;

import java.net.URI;
import java.util.Optional;
import shop.localstack.Part;
import shop.localstack.process.PartProcess;

/**
 * One of the two processes of a service.
 *
 * @param number 1 or 2
 */
public record Replica(Part part, int number, int port, PartProcess own) {

    /** SIGKILL; returns when it is gone. */
    public void kill() {
        own.kill();
    }

    /** SIGTERM; returns when it is gone. */
    public void stop() {
        own.stop();
    }

    /** Returns when it is healthy. */
    public void start() {
        own.start();
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    public Optional<ProcessHandle> process() {
        return own.process();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String toString() {
        return part + "-" + number;
    }
}
