package shop.systemtests.torture;

import java.util.List;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.history.Call;
import shop.systemtests.history.Outcome;

/**
 * What one fault did.
 *
 * @param skipped why it could not be brought about; empty when it was
 * @param busy whether the shop refused sales without a fault all the while before it
 * @param violations a sentence for each
 * @param notes what really happened, for whoever watches
 */
record RoundResult(
        FaultKind fault,
        String skipped,
        boolean busy,
        long ok,
        long refused,
        long unknown,
        List<String> violations,
        List<String> notes) {

    static RoundResult skipped(FaultKind fault, String why) {
        return new RoundResult(fault, why, false, 0, 0, 0, List.of(), List.of());
    }

    static RoundResult of(
            FaultKind fault,
            boolean busy,
            List<Call> calls,
            List<String> violations,
            List<String> notes) {
        return new RoundResult(
                fault,
                "",
                busy,
                count(calls, Outcome.OK),
                count(calls, Outcome.FAIL),
                count(calls, Outcome.INFO),
                List.copyOf(violations),
                List.copyOf(notes));
    }

    private static long count(List<Call> calls, Outcome outcome) {
        return calls.stream().filter(call -> call.outcome() == outcome).count();
    }
}
