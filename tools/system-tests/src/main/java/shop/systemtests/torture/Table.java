package shop.systemtests.torture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The end of a run: a line for each kind of fault. */
final class Table {

    private static final String LINE = "%-5s %-62s %5s %5s %8s %8s %8s %10s%n";

    private Table() {}

    static String of(List<RoundResult> rounds) {
        var table = new StringBuilder();
        table.append(
                LINE.formatted(
                        "fault",
                        "what",
                        "times",
                        "busy",
                        "ok",
                        "refused",
                        "unknown",
                        "violations"));
        var byFault =
                rounds.stream().collect(groupingBy(RoundResult::fault, TreeMap::new, toList()));
        byFault.forEach((_, some) -> table.append(line(some)));
        return table.append(sums("all", "", rounds)).toString();
    }

    private static String line(List<RoundResult> some) {
        var fault = some.getFirst().fault();
        var skipped = some.stream().map(RoundResult::skipped).filter(why -> !why.isEmpty());
        return skipped.findFirst()
                .map(why -> "%-5s skipped: %s%n".formatted(fault, why))
                .orElseGet(() -> sums(fault.name(), fault.what(), some));
    }

    private static String sums(String name, String what, List<RoundResult> some) {
        return LINE.formatted(
                name,
                what,
                some.stream().filter(round -> round.skipped().isEmpty()).count(),
                some.stream().filter(RoundResult::busy).count(),
                sum(some, RoundResult::ok),
                sum(some, RoundResult::refused),
                sum(some, RoundResult::unknown),
                sum(some, round -> round.violations().size()));
    }

    private static long sum(List<RoundResult> some, ToLongFunction<RoundResult> figure) {
        return some.stream().mapToLong(figure).sum();
    }
}
