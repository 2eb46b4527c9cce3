package shop.benchmarks;

import java.util.List;
import shop.benchmarks.report.Report;
import shop.benchmarks.scenario.Growth;

/** The sizes at which growth was measured, in ascending numbers of products. */
record GrowthSizes(List<Long> all) {

    static GrowthSizes of(Report report) {
        return new GrowthSizes(
                report.results().stream()
                        .map(result -> result.name())
                        .filter(name -> name.startsWith(Growth.PREFIX))
                        .map(name -> Long.valueOf(name.substring(name.indexOf('@') + 1)))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Of the result at the largest size. */
    String name(String path) {
        return name(path, all.getLast());
    }

    String name(String path, long size) {
        return Growth.PREFIX + path + "@" + size;
    }
}
