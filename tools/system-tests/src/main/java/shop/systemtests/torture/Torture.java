package shop.systemtests.torture;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shop.systemtests.check.BusDump;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.fleet.Fleet;

/** One run: a round for each fault that is drawn. */
final class Torture {

    private final Fleet fleet;
    private final Options options;
    private final Path directory;
    private final PrintStream out;
    private final Draw draw;
    private final KnownBus known;

    /**
     * @param directory where the histories are kept
     */
    Torture(Fleet fleet, Options options, Path directory, PrintStream out) {
        this.fleet = fleet;
        this.options = options;
        this.directory = directory;
        this.out = out;
        this.draw = new Draw(options.faults(), options.seed());
        this.known = new KnownBus(new BusDump(fleet.stack().kafkaBootstrap()));
    }

    /** As many rounds as fit into the time; the last one is not cut short. */
    List<RoundResult> run() {
        var end = System.nanoTime() + Duration.ofMinutes(options.minutes()).toNanos();
        var results = new ArrayList<RoundResult>();
        while (System.nanoTime() < end) {
            results.add(round(results.size() + 1));
        }
        return results;
    }

    /** As many as that, however long they take. */
    List<RoundResult> rounds(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::round).toList();
    }

    private RoundResult round(int number) {
        var kind = draw.next();
        var seed = draw.seed();
        var file = directory.resolve("history-%03d-%s.jsonl".formatted(number, kind));
        out.printf("%3d %s: %s%n", number, kind, kind.what());
        var began = System.nanoTime();
        var result = run(kind, seed, file);
        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        out.printf(
                "    %d s, %d ok, %d refused, %d unknown, %d violations %s%s%n",
                seconds,
                result.ok(),
                result.refused(),
                result.unknown(),
                result.violations().size(),
                result.skipped(),
                result.busy() ? "(the machine was too busy)" : "");
        result.notes().forEach(note -> out.println("    - " + note));
        result.violations().stream()
                .limit(20)
                .forEach(violation -> out.println("    ! " + violation));
        return result;
    }

    /** A round that breaks off is a violation, too, and the next one shows whether all is lost. */
    private RoundResult run(FaultKind kind, long seed, Path file) {
        try {
            return new Round(fleet, options, kind, known, seed, file).run();
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            return RoundResult.of(
                    kind, false, List.of(), List.of("the round broke off: " + e), List.of());
        }
    }
}
