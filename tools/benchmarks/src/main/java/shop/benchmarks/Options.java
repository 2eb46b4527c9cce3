package shop.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import shop.localstack.Refusal;

/**
 * The words after {@code ./shop bench}.
 *
 * @param only names of scenarios; none: all
 * @param quick short, for a look
 * @param name of the files that are written
 * @param compare two reports to be shown side by side; nothing is measured then
 */
record Options(List<String> only, boolean quick, String name, Optional<Compared> compare) {

    static final String HELP =
            """
            ./shop bench [--only a,b] [--quick] [--name NAME]
            ./shop bench --compare before.json after.json

              --only     these scenarios and the limits they are held against: %s
                         (soak lasts for half an hour and is run only when it is named)
              --quick    short and once, for a look; small data
              --name     of the files in target/bench: NAME.json, NAME.md, NAME-*.png (default: bench)
              --compare  two reports side by side
            """;

    record Compared(Path before, Path after) {}

    /**
     * @throws Refusal when a word is not understood
     */
    static Options parse(String[] words) {
        List<String> only = new ArrayList<>();
        boolean quick = false;
        String name = "bench";
        Optional<Compared> compare = Optional.empty();
        Iterator<String> rest = Arrays.asList(words).iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--only" -> only.addAll(List.of(value(word, rest).split(",")));
                case "--quick" -> quick = true;
                case "--name" -> name = fileName(value(word, rest));
                case "--compare" ->
                        compare =
                                Optional.of(
                                        new Compared(
                                                Path.of(value(word, rest)),
                                                Path.of(value(word, rest))));
                default ->
                        throw Refusal.misuse(
                                "./shop bench does not understand \"%s\": ./shop bench --help shows what it takes."
                                        .formatted(word));
            }
        }
        return new Options(List.copyOf(only), quick, name, compare);
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.misuse("./shop bench: a value is missing after " + word + ".");
        }
        return rest.next();
    }

    private static String fileName(String name) {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw Refusal.misuse("./shop bench: \"" + name + "\" is no file name.");
        }
        return name;
    }
}
