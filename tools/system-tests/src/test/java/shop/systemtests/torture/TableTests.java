package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.systemtests.faults.FaultKind;

class TableTests {

    @Test
    void addsUpTheRoundsOfAFaultAndSaysWhatWasSkipped() {
        var table =
                Table.of(
                        List.of(
                                new RoundResult(
                                        FaultKind.F8, "", false, 10, 2, 1, List.of(), List.of()),
                                new RoundResult(
                                        FaultKind.F8,
                                        "",
                                        true,
                                        20,
                                        0,
                                        0,
                                        List.of("lost order"),
                                        List.of()),
                                RoundResult.skipped(FaultKind.F12, "No limit can be set.")));

        assertThat(table.lines())
                .anyMatch(line -> line.matches("F8 +the postmaster is killed +2 +1 +30 +2 +1 +1"))
                .anyMatch(line -> line.matches("F12 +skipped: No limit can be set\\."))
                .anyMatch(line -> line.matches("all +2 +1 +30 +2 +1 +1"));
    }
}
