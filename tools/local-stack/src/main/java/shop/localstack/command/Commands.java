package shop.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import shop.localstack.Refusal;

/** Which words mean what. */
public final class Commands {

    private static final String WORDS =
            "up, down, status, logs, reset, kill, stop, start, keys, import, torture, help";

    private Commands() {}

    /**
     * @return the exit code
     */
    public static int run(String[] words) {
        String command = words.length == 0 ? "help" : words[0];
        Arguments rest =
                new Arguments(
                        command,
                        Arrays.asList(words).subList(Math.min(1, words.length), words.length));
        try {
            return run(command, rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(String command, Arguments rest) throws IOException {
        switch (command) {
            case "up" -> Up.run(rest);
            case "down" -> Down.run(rest);
            case "status" -> Status.run(rest);
            case "logs" -> Logs.run(rest);
            case "reset" -> Reset.run(rest);
            case "kill", "stop", "start" -> OnePart.run(command, rest);
            case "keys" -> MakeKeys.run(rest);
            case "import" -> {
                return ImportProducts.run(rest);
            }
            case "help", "--help", "-h" -> Help.run();
            default ->
                    throw Refusal.misuse(
                            "There is no command \"%s\": choose one of %s."
                                    .formatted(command, WORDS));
        }
        return 0;
    }

    /** The words after the command. */
    record Arguments(String command, List<String> words) {

        /**
         * @throws Refusal when a word is none of these
         */
        void allowOnly(String... allowed) {
            for (String word : words) {
                if (!List.of(allowed).contains(word)) {
                    throw Refusal.misuse(
                            "./shop %s does not understand \"%s\": ./shop help shows what it takes."
                                    .formatted(command, word));
                }
            }
        }

        String only(String what) {
            if (words.size() != 1) {
                throw Refusal.misuse("./shop %s takes one argument: %s.".formatted(command, what));
            }
            return words.getFirst();
        }

        boolean has(String... alternatives) {
            return Arrays.stream(alternatives).anyMatch(words::contains);
        }
    }
}
