package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5 %", "@home", "'=1", "''@x", "\tx", "=a\nb"})
    void writesNothingThatASpreadsheetWouldRun(String cell) {
        String written = Formula.disarmed(cell);

        assertThat(written).startsWith("'");
        assertThat(Formula.asMeant(written)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "'quoted'", "'", "5 - 3", "it's"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(Formula.disarmed(cell)).isEqualTo(cell);
        assertThat(Formula.asMeant(cell)).isEqualTo(cell);
    }
}
