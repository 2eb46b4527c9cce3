package shop.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shop.benchmarks.bus.BusLimit;
import shop.benchmarks.bus.OrderIntake;
import shop.benchmarks.bus.OutboxDrain;
import shop.benchmarks.bus.Replay;
import shop.benchmarks.limit.CommitLimit;
import shop.benchmarks.limit.HttpLimit;
import shop.benchmarks.scenario.AddToCart;
import shop.benchmarks.scenario.Checkout;
import shop.benchmarks.scenario.Growth;
import shop.benchmarks.scenario.HalfLoad;
import shop.benchmarks.scenario.Import;
import shop.benchmarks.scenario.Placing;
import shop.benchmarks.scenario.Reading;
import shop.benchmarks.scenario.Scenario;
import shop.benchmarks.scenario.Search;
import shop.benchmarks.scenario.Soak;
import shop.benchmarks.scenario.StartUp;
import shop.localstack.Refusal;

/** All scenarios, and those that were asked for. */
final class Scenarios {

    static final String GROWTH = "growth";
    static final String START = "start";

    private Scenarios() {}

    /** In the order in which they run; what leaves most behind comes late. */
    static List<Scenario> all() {
        return List.of(
                new HttpLimit(),
                new CommitLimit(),
                new BusLimit(),
                new Reading(),
                new Search(),
                new AddToCart(),
                new Checkout(),
                new Placing(),
                new HalfLoad(),
                new OutboxDrain(),
                new OrderIntake(),
                new Replay(),
                new Growth(),
                new Soak(),
                new Import(),
                new StartUp());
    }

    static List<String> names() {
        return all().stream().map(Scenario::name).toList();
    }

    /**
     * These and their limits; when none is named, all but the soak, which lasts for half an hour.
     *
     * @throws Refusal when there is no such scenario
     */
    static List<Scenario> of(List<String> wanted) {
        if (wanted.isEmpty()) {
            return all().stream().filter(scenario -> !scenario.name().equals(Soak.NAME)).toList();
        }
        for (String name : wanted) {
            if (!names().contains(name)) {
                throw Refusal.misuse(
                        "There is no scenario \"%s\": choose of %s."
                                .formatted(name, String.join(", ", names())));
            }
        }
        List<String> needed = new ArrayList<>(wanted);
        chosen(all(), wanted).flatMap(scenario -> scenario.limits().stream()).forEach(needed::add);
        return chosen(all(), needed).toList();
    }

    private static Stream<Scenario> chosen(List<Scenario> all, List<String> names) {
        return all.stream().filter(scenario -> names.contains(scenario.name()));
    }
}
