package shop.benchmarks.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import shop.localstack.infra.LoopbackPort;
import shop.localstack.process.Ending;
import shop.localstack.process.JavaCommand;

/** The bare server as a child of this process, under a service's JVM flags. */
final class BareProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final int port = LoopbackPort.free();
    private final Process process;

    BareProcess(Path log) {
        try {
            process =
                    new ProcessBuilder(
                                    List.of(
                                            JavaCommand.path(),
                                            "-XX:+UseSerialGC",
                                            "-Xms32m",
                                            "-Xmx192m",
                                            "-Xss512k",
                                            "-cp",
                                            System.getProperty("java.class.path"),
                                            BareServer.class.getName(),
                                            Integer.toString(port)))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Ending.await(() -> !process.isAlive() || !LoopbackPort.isFree(port), LIMIT);
        if (!process.isAlive()) {
            throw new IllegalStateException("The bare server does not start: see " + log);
        }
    }

    long pid() {
        return process.pid();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
