package shop.systemtests.torture;

import java.util.List;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.history.Call;
import shop.systemtests.history.Outcome;

/**
 * What one fault did.
 *
 * @param skipped why it could not be brought about; empty when it was
 * @param violations a sentence for each
 */
record RoundResult(
        FaultKind fault,
        String skipped,
        long ok,
        long refused,
        long unknown,
        List<String> violations) {

    static RoundResult skipped(FaultKind fault, String why) {
        return new RoundResult(fault, why, 0, 0, 0, List.of());
    }

    static RoundResult of(FaultKind fault, List<Call> calls, List<String> violations) {
        return new RoundResult(
                fault,
                "",
                count(calls, Outcome.OK),
                count(calls, Outcome.FAIL),
                count(calls, Outcome.INFO),
                List.copyOf(violations));
    }

    private static long count(List<Call> calls, Outcome outcome) {
        return calls.stream().filter(call -> call.outcome() == outcome).count();
    }
}
