package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFileTests {

    private static final String HEADER = "Handle,Title,Variant Price\n";

    private final List<Line> good = new ArrayList<>();
    private final List<Rejection> bad = new ArrayList<>();

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        read(HEADER + "a,\"two\nlines\",1\nb,\"three\r\nlines\r\nhere\",2\nc,plain,3");

        assertThat(good).extracting(Line::number).containsExactly(2L, 4L, 7L);
        assertThat(good).extracting(Line::handle).containsExactly("a", "b", "c");
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        read("\uFEFF" + HEADER + "a,A,1\n");

        assertThat(good).hasSize(1);
    }

    @Test
    void takesShortLinesAndNoLongOnes() throws IOException {
        read(HEADER + "a,A\nb,B,1,2\n");

        assertThat(good).extracting(Line::handle).containsExactly("a");
        assertThat(bad).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void keepsWhatStandsBeforeALostQuotationMark() throws IOException {
        read(HEADER + "a,A,1\nb,\"B,1\nc,C,1\n");

        assertThat(good).extracting(Line::handle).containsExactly("a");
        assertThat(bad).hasSize(1);
    }

    @Test
    void endsARecordThatWouldFillTheMemory() throws IOException {
        read(HEADER + "a,A,1\nb,\"" + "x".repeat(3_000_000));

        assertThat(good).hasSize(1);
        assertThat(bad).hasSize(1);
    }

    @Test
    void namesLinesThatAreNoText() throws IOException {
        read(HEADER + "a,x\u0000y,1\nb,\uFFFD,1\nc,C,1\n");

        assertThat(good).extracting(Line::handle).containsExactly("c");
        assertThat(bad).extracting(Rejection::handle).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b\n1,2\n",
                "Handle,Title\na,A\n",
                "Handle,Handle,Title,Variant Price\n"
            })
    void refusesOtherFiles(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotAProductFile.class);
    }

    private void read(String text) throws IOException {
        new ProductFile(good::add, bad::add).read(new StringReader(text));
    }
}
