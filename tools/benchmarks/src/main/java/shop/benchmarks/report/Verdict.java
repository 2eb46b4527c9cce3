package shop.benchmarks.report;

/**
 * A goal and what came of it.
 *
 * @param goal a sentence
 * @param reached the figure, with its unit
 */
public record Verdict(String goal, String reached, boolean met) {}
