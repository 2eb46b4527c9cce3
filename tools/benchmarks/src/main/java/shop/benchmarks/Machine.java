package shop.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import shop.benchmarks.report.Circumstances;
import shop.localstack.StackSettings;

/** Where this runs, as far as the machine tells. */
final class Machine {

    private static final String UNKNOWN = "unknown";
    private static final long KIBIBYTES_IN_GIBIBYTE = 1 << 20;

    private Machine() {}

    static Circumstances circumstances(String settings) {
        return new Circumstances(
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES).toString(),
                commit(),
                "%d cores of %s, %d GB"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                after(Path.of("/proc/cpuinfo"), "model name"),
                                gigabytes()),
                Runtime.version().toString(),
                settings);
    }

    private static String commit() {
        String commit = git("rev-parse", "--short", "HEAD");
        return commit.equals(UNKNOWN) || git("status", "--porcelain", "-uno").isEmpty()
                ? commit
                : commit + "+";
    }

    private static String git(String... words) {
        try {
            Process git =
                    new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                            .directory(StackSettings.repository().toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? output.strip() : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private static long gigabytes() {
        String total = after(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return total.isEmpty()
                ? 0
                : Math.round((double) Long.parseLong(total) / KIBIBYTES_IN_GIBIBYTE);
    }

    private static String after(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
