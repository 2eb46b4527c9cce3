package shop.localstack.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import shop.localstack.Part;
import shop.localstack.home.Home;
import shop.localstack.infra.LoopbackPort;
import shop.localstack.infra.PostgresServer;
import shop.localstack.process.Ending;
import shop.localstack.process.PartProcess;
import shop.localstack.process.PidFile;

/**
 * The native server. It finds itself through its data directory; the pid file serves those who
 * look.
 */
public final class PostgresProcess implements PartProcess {

    private final Home home;
    private final int port;
    private final Supplier<PostgresServer> server;
    private final PidFile pid;

    /**
     * @param server made at need only: its settings hold passwords that first start makes
     */
    public PostgresProcess(Home home, int port, Supplier<PostgresServer> server) {
        this.home = home;
        this.port = port;
        this.server = server;
        this.pid = new PidFile(home.pidFile(Part.POSTGRES.toString()));
    }

    @Override
    public void start() {
        PostgresServer postgres = server.get();
        linkLog();
        postgres.start();
        pid.write(postgres.pid());
    }

    @Override
    public void stop() {
        if (Files.exists(home.data(Part.POSTGRES))) {
            server.get().stop();
        }
        pid.delete();
    }

    @Override
    public void kill() {
        Ending.kill(pid);
    }

    @Override
    public boolean isHealthy() {
        return !LoopbackPort.isFree(port);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pid.process();
    }

    /** The server logs beside its data; a person looks among the other logs. */
    private void linkLog() {
        Path data = home.data(Part.POSTGRES);
        Path link = home.log(Part.POSTGRES.toString());
        try {
            Files.createDirectories(data.getParent());
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(
                        link,
                        home.logs().relativize(data.resolveSibling(data.getFileName() + ".log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
