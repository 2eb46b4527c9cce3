package shop.localstack.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shop.localstack.Part;
import shop.localstack.Ports;

/**
 * Starts a service once for its start-up cache. The context is built and the JVM halts before the
 * first lifecycle bean starts: no port is opened, nothing is relayed or consumed. Migrations have
 * been done by the running service.
 */
public final class CacheTraining {

    private static final long LIMIT_MINUTES = 10;
    private static final long DISK = 1L << 30;
    private static final String UNFINISHED = ".unfinished";

    private final Part service;
    private final Program program;
    private final Path log;

    public CacheTraining(Part service, Program program, Path log) {
        this.service = service;
        this.program = program;
        this.log = log;
    }

    /** Leaves things as they were when it fails; the log says why. */
    public void run(Map<String, String> environment) throws IOException, InterruptedException {
        Path cache = program.cache();
        if (Files.getFileStore(program.directory()).getUsableSpace() < DISK) {
            return;
        }
        deleteUnfinished(program.directory());
        Path unfinished = cache.resolveSibling(cache.getFileName() + UNFINISHED);
        Process process = start(unfinished, environment);
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
        }
        deleteUnfinished(program.directory());
    }

    /** The JVM leaves a file of its own beside its output when it is killed. */
    private static void deleteUnfinished(Path directory) throws IOException {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(directory, "*" + UNFINISHED + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Process start(Path output, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                program.command(
                                        List.of(
                                                "-XX:AOTCacheOutput=" + output,
                                                "-Dspring.context.exit=onRefresh")))
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put(service.portVariable(), "0");
        builder.environment().put(Ports.metricsVariable(service), "0");
        builder.environment().put("SHOP_CATALOG_DEMO", "false");
        builder.environment().remove("SHOP_FAILPOINTS");
        return builder.start();
    }
}
