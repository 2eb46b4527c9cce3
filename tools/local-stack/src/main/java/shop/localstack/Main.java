package shop.localstack;

import java.io.UncheckedIOException;
import shop.localstack.command.Commands;
import shop.localstack.infra.CannotStart;

/** What {@code ./shop} runs: one command, one exit code, and sentences instead of stack traces. */
final class Main {

    private Main() {}

    static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            return Commands.run(arguments);
        } catch (Refusal refusal) {
            return complain(refusal.sentence(), refusal.exitCode());
        } catch (CannotStart reason) {
            return complain(String.valueOf(reason.getMessage()), 1);
        } catch (UncheckedIOException e) {
            String what = String.valueOf(e.getCause());
            return complain(what.contains("No space left") ? "The disk is full: " + what : what, 1);
        }
    }

    private static int complain(String sentence, int exitCode) {
        System.out.flush();
        System.err.println(sentence);
        return exitCode;
    }
}
