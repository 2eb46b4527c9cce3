package shop.systemtests.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import shop.localstack.Refusal;
import shop.localstack.StackSettings;
import shop.localstack.infra.CannotStart;
import shop.localstack.service.Deletion;
import shop.systemtests.Shop;
import shop.systemtests.fleet.Fleet;

/** {@code ./shop torture}: exit status 0 when every promise was kept, 1 when one was not. */
final class Main {

    private Main() {}

    static void main(String[] words) throws IOException {
        System.exit(run(words));
    }

    private static int run(String[] words) throws IOException {
        try {
            return torture(Options.of(words));
        } catch (Refusal refusal) {
            System.err.println(refusal.sentence());
            return refusal.exitCode();
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            return 1;
        }
    }

    private static int torture(Options options) throws IOException {
        var home = home();
        System.out.printf("seed %d, everything lies in %s%n", options.seed(), home);
        var results = new ArrayList<RoundResult>();
        if (options.sweep()) {
            results.add(sweep(home.resolve("sweep")));
        }
        if (options.minutes() > 0) {
            results.addAll(rounds(options, home));
        }
        return judge(results, options, home);
    }

    private static RoundResult sweep(Path home) {
        try (var shop = Shop.open(home, programs())) {
            Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
            shop.train();
            return SweepRound.run(shop);
        }
    }

    private static List<RoundResult> rounds(Options options, Path home) {
        try (var fleet = Fleet.open(home.resolve("shop"), programs(), System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(fleet::close));
            return new Torture(fleet, options, home, System.out).run();
        }
    }

    private static int judge(List<RoundResult> results, Options options, Path home)
            throws IOException {
        System.out.printf("%nseed %d%n%s", options.seed(), Table.of(results));
        var violations = results.stream().mapToInt(round -> round.violations().size()).sum();
        if (violations == 0 && !options.keep()) {
            Deletion.of(home.resolve("shop"));
            Deletion.of(home.resolve("sweep"));
        }
        return violations == 0 ? 0 : 1;
    }

    private static Path programs() {
        return StackSettings.repository().resolve("target/torture/programs");
    }

    private static Path home() throws IOException {
        var name = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
        var home = StackSettings.repository().resolve("target/torture").resolve(name);
        return Files.createDirectories(home);
    }
}
