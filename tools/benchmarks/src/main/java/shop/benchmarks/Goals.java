package shop.benchmarks;

import static shop.benchmarks.Goal.atLeast;
import static shop.benchmarks.Goal.atMost;
import static shop.benchmarks.Goal.percentOfLimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shop.benchmarks.report.Report;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.benchmarks.report.Verdict;

/** What the shop is to reach on two cores, generator and all on the same machine. */
final class Goals {

    private static final double GIGABYTE = 1e9;

    private Goals() {}

    static List<Verdict> of(Report report) {
        List<Goal> all = new ArrayList<>(reading());
        all.addAll(selling());
        all.addAll(bus());
        all.addAll(GrowthGoals.of(report));
        all.addAll(rest());
        all.addAll(SoakGoals.all());
        return all.stream().map(goal -> goal.verdict(report)).flatMap(Optional::stream).toList();
    }

    private static List<Goal> reading() {
        return List.of(
                atLeast(
                        50,
                        " %",
                        "list at the service ≥ 50 % of the HTTP limit",
                        percentOfLimit("list")),
                atMost(0.3, " ms", "list ≤ 0.3 ms CPU", Goal.of("list", Result::cpuOfShop)),
                atLeast(
                        50,
                        " %",
                        "detail at the service ≥ 50 % of the HTTP limit",
                        percentOfLimit("detail")),
                atMost(
                        0.3,
                        " ms",
                        "detail, warm ≤ 0.3 ms CPU",
                        Goal.of("detail", Result::cpuOfShop)),
                atMost(
                        2,
                        " ms",
                        "detail, cold ≤ 2 ms CPU",
                        Goal.of("detail-cold", Result::cpuOfShop)),
                atLeast(
                        60,
                        " %",
                        "list through the gateway ≥ 60 % of the gateway's limit",
                        percentOfLimit("list-gateway")),
                atLeast(
                        60,
                        " %",
                        "detail through the gateway ≥ 60 % of the gateway's limit",
                        percentOfLimit("detail-gateway")),
                atMost(
                        5,
                        " ms",
                        "search with facets on 10,000 products ≤ 5 ms CPU",
                        Goal.of("search", Result::cpuOfShop)));
    }

    private static List<Goal> selling() {
        return List.of(
                atMost(
                        1.5,
                        " ms",
                        "add to cart ≤ 1.5 ms CPU in all processes",
                        Goal.of("add", Result::cpuOfShop)),
                atMost(
                        12,
                        " ms",
                        "a whole checkout ≤ 12 ms CPU in all processes",
                        Goal.of("checkout", Result::cpuOfShop)),
                atMost(
                        10,
                        " ×",
                        "checkout: p99 < 10 × p50 at 16 clients",
                        Goal.of("checkout", result -> p99(result) / p50(result))),
                atLeast(
                        20,
                        " %",
                        "placing at 16 clients ≥ 1/5 of the commit limit",
                        percentOfLimit("placing-16")),
                atLeast(
                        20,
                        " %",
                        "placing at 64 clients ≥ 1/5 of the commit limit",
                        percentOfLimit("placing-64")),
                atMost(
                        4.5,
                        " ms",
                        "placing ≤ 4.5 ms CPU in all processes",
                        Goal.of("placing-16", Result::cpuOfShop)));
    }

    private static List<Goal> bus() {
        return List.of(
                atMost(
                        20,
                        " ms",
                        "201 → readable in order-service: p50 ≤ 20 ms at half load",
                        Goal.of("order-readable", Goals::p50)),
                atMost(
                        100,
                        " ms",
                        "201 → readable in order-service: p99 ≤ 100 ms at half load",
                        Goal.of("order-readable", Goals::p99)),
                atMost(
                        5,
                        " ms",
                        "commit → the broker's log: p50 ≤ 5 ms",
                        Goal.of("outbox-delay", Goals::p50)),
                atMost(
                        25,
                        " ms",
                        "commit → the broker's log: p99 ≤ 25 ms",
                        Goal.of("outbox-delay", Goals::p99)),
                atLeast(
                        20_000,
                        "/s",
                        "outbox drain ≥ 20,000 events/s",
                        Goal.of("outbox-drain", Goals::perSecond)),
                atLeast(
                        5_000,
                        "/s",
                        "order intake ≥ 5,000 orders/s",
                        Goal.of("order-intake", Goals::perSecond)),
                atLeast(
                        10_000,
                        "/s",
                        "replay by a new group ≥ 10,000 events/s",
                        Goal.of("replay", Goals::perSecond)));
    }

    private static List<Goal> rest() {
        return List.of(
                atLeast(
                        1_667,
                        "/s",
                        "import: 1,000,000 variants in ≤ 10 minutes",
                        Goal.of("import", Goals::perSecond)),
                atMost(
                        30,
                        " s",
                        "start of the stack ≤ 30 s",
                        Goal.of("start", Goals.median(Run::seconds))),
                atMost(
                        45,
                        " s",
                        "start of the stack ≤ 45 s of CPU",
                        Goal.of("start", result -> result.cpuOfShop() / 1_000)),
                atMost(
                        1.6,
                        " GB",
                        "all parts ≤ 1.6 GB resident after the start",
                        Goal.of("start", Goals.median(run -> run.memoryOfShop() / GIGABYTE))));
    }

    private static Function<Result, Double> median(
            java.util.function.ToDoubleFunction<Run> figure) {
        return result -> result.spread(figure).median();
    }

    private static double perSecond(Result result) {
        return result.perSecond().median();
    }

    static double p50(Result result) {
        return result.spread(run -> run.latency().p50()).median();
    }

    static double p99(Result result) {
        return result.spread(run -> run.latency().p99()).median();
    }
}
