package shop.localstack.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import shop.localstack.Part;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import shop.localstack.process.Usage;

/** One row for each part. */
final class Status {

    private static final String ROW = "%-17s %-10s %8s %6s %9s %9s%n";

    private Status() {}

    static void run(Commands.Arguments arguments) {
        arguments.allowOnly();
        Stack stack = new Stack(RememberedSettings.of(Homes.current()));
        System.out.printf(ROW, "part", "state", "pid", "port", "memory", "uptime");
        for (Part part : Part.values()) {
            print(part, stack);
        }
    }

    private static void print(Part part, Stack stack) {
        int port = stack.settings().ports().of(part);
        Optional<ProcessHandle> process = stack.process(part);
        if (process.isEmpty()) {
            System.out.printf(ROW, part, "stopped", "-", port, "-", "-");
            return;
        }
        ProcessHandle alive = process.get();
        String state = stack.isHealthy(part) ? "healthy" : "unhealthy";
        System.out.printf(
                ROW,
                part,
                state,
                alive.pid(),
                port,
                megabytes(Usage.of(alive.pid())),
                uptime(alive));
    }

    static String megabytes(Usage usage) {
        return (usage.memory() >> 20) + " MB";
    }

    private static String uptime(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start ->
                        Duration.between(start, Instant.now())
                                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
                .map(uptime -> uptime.toString().substring(2).toLowerCase(java.util.Locale.ROOT))
                .orElse("-");
    }
}
