package shop.localstack.infra;

import java.util.List;

/** Finds the line of a program's output that says why it failed. */
final class Reason {

    private static final List<String> MARKS = List.of("FATAL:", "PANIC:", "error:", "ERROR:");

    private Reason() {}

    static String in(String output) {
        if (output.contains("No space left on device")) {
            return "no space left on the disk";
        }
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> MARKS.stream().anyMatch(line::contains))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "no reason given" : lines.getLast())
                .strip();
    }
}
