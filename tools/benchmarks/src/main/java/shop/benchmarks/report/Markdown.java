package shop.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A report as Markdown: circumstances, goals, figures, CPU and memory by process. */
public final class Markdown {

    private Markdown() {}

    public static String of(Report report) {
        Circumstances at = report.circumstances();
        return """
        %s, commit `%s`, %s, Java %s; %s.

        %s
        Median (lowest–highest) of the repetitions. CPU is milliseconds an operation in all processes but the generator, whose own stands
        in the second table. Load: the machine's load average when the last repetition ended.

        %s
        CPU milliseconds an operation, by process:

        %s
        Resident memory in MB, by process:

        %s%s\
        """
                .formatted(
                        at.startedAt(),
                        at.commit(),
                        at.machine(),
                        at.java(),
                        at.settings(),
                        goals(report.goals()),
                        figures(report),
                        byProcess(report, (result, process) -> Figures.of(result.cpu(process))),
                        byProcess(report, Markdown::memory),
                        levels(report));
    }

    /** What was held after each repetition, where somebody looked. */
    private static String levels(Report report) {
        StringBuilder text = new StringBuilder();
        for (Result result : report.results()) {
            if (!result.runs().getFirst().levels().isEmpty()) {
                text.append("\nHeld at rest after each repetition of ").append(result.name());
                text.append(":\n\n").append(LevelTable.table(result.runs()));
            }
        }
        return text.toString();
    }

    private static String goals(List<Verdict> goals) {
        if (goals.isEmpty()) {
            return "";
        }
        Table table = new Table("goal", "reached", "");
        goals.forEach(
                goal -> table.row(goal.goal(), goal.reached(), goal.met() ? "✓ met" : "✗ missed"));
        return table.text();
    }

    private static String figures(Report report) {
        Table table =
                new Table(
                        "name",
                        "what",
                        "per second",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "CPU ms",
                        "memory MB",
                        "of its limit",
                        "failed",
                        "load");
        for (Result result : report.results()) {
            table.row(
                    result.name(),
                    result.what(),
                    Figures.of(result.perSecond()),
                    Figures.of(result.spread(run -> run.latency().p50())),
                    Figures.of(result.spread(run -> run.latency().p95())),
                    Figures.of(result.spread(run -> run.latency().p99())),
                    Figures.of(result.spread(Run::cpuOfShop)),
                    Figures.mebibytes(result.spread(Run::memoryOfShop).median()),
                    report.ratio(result)
                            .map(ratio -> Figures.percent(ratio) + " " + result.limit())
                            .orElse(""),
                    Long.toString(result.failures()),
                    Figures.of(result.runs().getLast().load()));
        }
        return table.text();
    }

    private interface Cell {
        String of(Result result, String process);
    }

    private static String byProcess(Report report, Cell cell) {
        List<String> processes =
                report.results().stream()
                        .flatMap(result -> result.runs().stream())
                        .flatMap(run -> run.cpuMillis().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        List<String> head = new ArrayList<>(List.of("name"));
        head.addAll(processes);
        Table table = new Table(head.toArray(String[]::new));
        for (Result result : report.results()) {
            List<String> row = new ArrayList<>(List.of(result.name()));
            processes.forEach(process -> row.add(cell.of(result, process)));
            table.row(row.toArray(String[]::new));
        }
        return table.text();
    }

    private static String memory(Result result, String process) {
        return Figures.mebibytes(result.memory().getOrDefault(process, 0L));
    }
}
