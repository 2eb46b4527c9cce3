package shop.localstack.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shop.localstack.home.Home;
import shop.localstack.process.Ending;
import shop.localstack.process.Launch;
import shop.localstack.process.PartProcess;
import shop.localstack.process.PidFile;
import shop.localstack.process.StartWait;

/** A Spring Boot service in a JVM of its own. */
public final class ServiceProcess implements PartProcess {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final String name;
    private final int port;
    private final Program program;
    private final Home home;
    private final Supplier<Map<String, String>> environment;
    private final PidFile pid;

    /**
     * @param name of its log and of the file that holds its process id
     * @param environment asked at each start: it holds passwords that the first start makes
     */
    public ServiceProcess(
            String name,
            int port,
            Program program,
            Home home,
            Supplier<Map<String, String>> environment) {
        this.name = name;
        this.port = port;
        this.program = program;
        this.home = home;
        this.environment = environment;
        this.pid = new PidFile(home.pidFile(name));
    }

    @Override
    public void start() {
        Path log = home.log(name);
        StartWait wait = new StartWait(name, log, LIMIT);
        if (process().isEmpty()) {
            program.unpack();
            pid.write(Launch.detached(program.command(), environment.get(), home.logs(), log));
        }
        wait.until(this::isHealthy, pid);
    }

    @Override
    public void stop() {
        Ending.stop(pid);
    }

    @Override
    public void kill() {
        Ending.kill(pid);
    }

    @Override
    public boolean isHealthy() {
        return Health.at(port);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pid.process();
    }
}
