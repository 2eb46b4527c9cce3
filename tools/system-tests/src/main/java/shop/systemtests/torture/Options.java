package shop.systemtests.torture;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import shop.localstack.Refusal;
import shop.systemtests.faults.FaultKind;

/**
 * What was asked for.
 *
 * @param sweep whether to crash at every write of a checkout first
 * @param pace what the durations of faults are multiplied by
 * @param keep whether databases and topics stay, although nothing was found
 */
record Options(
        int minutes,
        long seed,
        List<FaultKind> faults,
        boolean sweep,
        int buyers,
        double pace,
        boolean keep) {

    /** Twenty minutes of everything, by a seed of chance. */
    static Options usual() {
        var seed = ThreadLocalRandom.current().nextLong(1_000_000);
        return new Options(20, seed, List.of(FaultKind.values()), false, 6, 1, false);
    }

    /**
     * @throws Refusal with exit code 2 and a sentence when a word is not understood
     */
    static Options of(String[] words) {
        var options = usual();
        var rest = Arrays.asList(words).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--minutes" -> minutes((int) number(word, rest));
            case "--seed" -> seed(number(word, rest));
            case "--buyers" -> buyers((int) number(word, rest));
            case "--faults" -> faults(kinds(value(word, rest)));
            case "--sweep" -> new Options(0, seed, faults, true, buyers, pace, keep);
            case "--keep" -> new Options(minutes, seed, faults, sweep, buyers, pace, true);
            default ->
                    throw Refusal.misuse(
                            "./shop torture does not understand \"%s\": ./shop help shows what it takes."
                                    .formatted(word));
        };
    }

    Options minutes(int chosen) {
        return new Options(chosen, seed, faults, sweep, buyers, pace, keep);
    }

    Options seed(long chosen) {
        return new Options(minutes, chosen, faults, sweep, buyers, pace, keep);
    }

    Options faults(List<FaultKind> chosen) {
        return new Options(minutes, seed, chosen, sweep, buyers, pace, keep);
    }

    Options buyers(int chosen) {
        return new Options(minutes, seed, faults, sweep, chosen, pace, keep);
    }

    Options pace(double chosen) {
        return new Options(minutes, seed, faults, sweep, buyers, chosen, keep);
    }

    private static List<FaultKind> kinds(String names) {
        return Stream.of(names.split(",")).map(Options::kind).toList();
    }

    private static FaultKind kind(String name) {
        try {
            return FaultKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.misuse(
                    "There is no fault \"%s\": choose some of %s."
                            .formatted(name, List.of(FaultKind.values())));
        }
    }

    private static long number(String word, Iterator<String> rest) {
        var value = value(word, rest);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.misuse(word + " takes a number, not \"" + value + "\".");
        }
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.misuse(word + " takes a value.");
        }
        return rest.next();
    }
}
