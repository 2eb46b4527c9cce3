package shop.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table of what was held after each repetition. */
final class LevelTable {

    private LevelTable() {}

    static String table(List<Run> runs) {
        List<String> head = new ArrayList<>(List.of("what"));
        for (int run = 1; run <= runs.size(); run++) {
            head.add(Integer.toString(run));
        }
        Table table = new Table(head.toArray(String[]::new));
        for (String what : runs.getFirst().levels().keySet()) {
            List<String> row = new ArrayList<>(List.of(what));
            runs.forEach(run -> row.add("%,d".formatted(run.levels().getOrDefault(what, 0L))));
            table.row(row.toArray(String[]::new));
        }
        return table.text();
    }
}
