package shop.systemtests.torture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import shop.systemtests.check.Promises;
import shop.systemtests.check.StockSampler;
import shop.systemtests.check.Strike;
import shop.systemtests.check.ThroughputReturns;
import shop.systemtests.check.Trial;
import shop.systemtests.client.Article;
import shop.systemtests.client.Buyers;
import shop.systemtests.client.Purchase;
import shop.systemtests.faults.CannotBeDone;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.faults.Scene;
import shop.systemtests.fleet.Fleet;
import shop.systemtests.history.History;

/** One fault under load: strike, heal, come to rest, check. */
final class Round {

    private static final int ARTICLES = 4;
    private static final int UNITS = 100_000;
    private static final int WARM = 20;

    /** So few that a process can start beside them: what starves cannot keep every promise. */
    private static final int FEW = 2;

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration RECOVERY = Duration.ofSeconds(31);

    private final Fleet fleet;
    private final Options options;
    private final FaultKind kind;
    private final KnownBus known;
    private final Random random;
    private final Path file;
    private final List<String> violations = new ArrayList<>();
    private final Stopwatch watch = new Stopwatch();

    /**
     * @param known what the rounds before have read on the bus
     * @param file of the history
     */
    Round(Fleet fleet, Options options, FaultKind kind, KnownBus known, long seed, Path file) {
        this.fleet = fleet;
        this.options = options;
        this.kind = kind;
        this.known = known;
        this.random = new Random(seed);
        this.file = file;
    }

    RoundResult run() {
        var before = known.entries();
        var articles = fleet.admin().stockUp(ARTICLES, 1000 + random.nextInt(9000), UNITS);
        watch.lap("articles");
        var calm = new Calm(fleet.gateways(), articles);
        var busy = !calm.await(random.nextLong());
        watch.lap("calm");
        try (var history = new History(file);
                var sampler = new StockSampler(fleet.databases(), articles)) {
            var scene = new Scene(fleet, random, options.pace(), history::of);
            var buyers = new Buyers(fleet.gateways(), history::of, articles);
            sampler.start();
            Strike strike;
            try (buyers) {
                buyers.start(crowd(), random.nextLong());
                strike = strike(history, scene);
            } catch (CannotBeDone e) {
                return RoundResult.skipped(kind, String.valueOf(e.getMessage()));
            }
            buyers.failures().forEach(violations::add);
            watch.lap("purchases");
            awaitQuiet();
            watch.lap("rest");
            var calls = history.read();
            var purchases = new ArrayList<>(calm.purchases());
            purchases.addAll(buyers.purchases());
            checkBooks(purchases, articles, scene);
            var after = known.reread();
            if (kind.takesRecords()) {
                known.tear();
            }
            violations.addAll(
                    Promises.breaches(
                            new Trial(
                                    calls,
                                    strike,
                                    sampler.samples(),
                                    after,
                                    kind.takesRecords() ? List.of() : before,
                                    known.torn(),
                                    fleet.audit().orderTotals())));
            watch.lap("checks");
            return RoundResult.of(kind, busy, calls, violations, notes(scene));
        }
    }

    private int crowd() {
        return kind.notice() == Strike.Notice.NEXT_TO_NOTHING
                ? Math.min(FEW, options.buyers())
                : options.buyers();
    }

    private List<String> notes(Scene scene) {
        var notes = new ArrayList<>(scene.told());
        notes.add(watch.toString());
        return notes;
    }

    private Strike strike(History history, Scene scene) {
        await(WARM_UP, () -> history.placedAt().size() >= WARM);
        watch.lap("warm-up");
        var from = history.now();
        try {
            kind.fault().strike(scene);
        } catch (CannotBeDone e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            violations.add("the fault itself failed: " + e);
        } finally {
            fleet.heal();
        }
        watch.lap("fault");
        var to = history.now();
        await(
                RECOVERY,
                () -> ThroughputReturns.isBack(history.placedAt(), from, to, history.now()));
        watch.lap("recovery");
        return new Strike(from, to, kind.notice());
    }

    private void awaitQuiet() {
        try {
            fleet.audit().awaitQuiet();
        } catch (ConditionTimeoutException e) {
            violations.add("not at rest: " + e.getMessage());
        }
    }

    private void checkBooks(List<Purchase> purchases, List<Article> articles, Scene scene) {
        var allPurchases = new ArrayList<>(purchases);
        allPurchases.addAll(scene.purchases());
        var allArticles = new ArrayList<>(articles);
        allArticles.addAll(scene.articles());
        violations.addAll(fleet.audit().breaches(allPurchases, allArticles, kind.takesRecords()));
    }

    /** Goes on at the limit, too: whether that was a fault is for the checkers to say. */
    private static void await(Duration limit, BooleanSupplier condition) {
        try {
            Awaitility.await()
                    .atMost(limit)
                    .pollInterval(Duration.ofMillis(250))
                    .until(condition::getAsBoolean);
        } catch (ConditionTimeoutException e) {
            // seen by the checkers
        }
    }
}
