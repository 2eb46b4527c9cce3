package shop.benchmarks.report;

/**
 * Where and when figures were taken.
 *
 * @param startedAt ISO 8601, UTC
 * @param commit of the sources, with a plus sign where they were changed since
 * @param machine processor, cores and memory
 * @param java version of the JVM that everything ran on
 * @param settings durations, repetitions, sizes
 */
public record Circumstances(
        String startedAt, String commit, String machine, String java, String settings) {}
