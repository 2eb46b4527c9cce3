package shop.benchmarks;

import java.util.List;
import shop.benchmarks.report.Comparison;
import shop.benchmarks.report.ReportFile;
import shop.localstack.Refusal;
import shop.localstack.infra.CannotStart;

/** What {@code ./shop bench} runs: sentences instead of stack traces where somebody can mend it. */
final class Main {

    private Main() {}

    static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            if (List.of(words).contains("--help")) {
                System.out.printf(Options.HELP, String.join(", ", Scenarios.names()));
            } else {
                run(Options.parse(words));
            }
            return 0;
        } catch (Refusal refusal) {
            return complain(refusal.sentence(), refusal.exitCode());
        } catch (CannotStart | IllegalArgumentException reason) {
            return complain(String.valueOf(reason.getMessage()), 1);
        }
    }

    private static void run(Options options) {
        options.compare()
                .ifPresentOrElse(
                        two ->
                                System.out.print(
                                        Comparison.of(
                                                ReportFile.read(two.before()),
                                                ReportFile.read(two.after()))),
                        () -> new Benchmark(options).run());
    }

    private static int complain(String sentence, int exitCode) {
        System.out.flush();
        System.err.println(sentence);
        return exitCode;
    }
}
