package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.catalog.importing.Files.csv;
import static shop.catalog.importing.Files.rejected;
import static shop.catalog.importing.Files.slugs;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.catalog.jobs.Rejection;

class CsvProductsTests {

    private static final String HEADER = "Handle,Title,Variant Price\n";

    private static final String LONG_LINE = "x".repeat(999) + "\n";

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        List<Portion> read =
                csv(HEADER + "a,\"two\nlines\",1\nb,\"three\r\nlines\r\nhere\",2\n\nc,plain,3");

        assertThat(slugs(read)).containsExactly("a", "b", "c");
        assertThat(read).extracting(p -> p.lines().getFirst()).containsExactly(2L, 4L, 8L);
        assertThat(read.getLast().end().lines()).isEqualTo(3);
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        assertThat(slugs(csv("\uFEFF" + HEADER + "a,A,1\n"))).containsExactly("a");
    }

    @Test
    void takesShortLinesAndNoLongOnes() throws IOException {
        List<Portion> read = csv(HEADER + "a,A\nb,B,1,2\n");

        assertThat(slugs(read)).containsExactly("a");
        assertThat(rejected(read)).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void losesOneLineByALostQuotationMark() throws IOException {
        List<Portion> read = csv(HEADER + "a,A,1\nb,\"B,1\nc,C,1\nd,\"D\",1\n");

        assertThat(slugs(read)).containsExactly("a", "c", "d");
        assertThat(rejected(read)).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void losesOneLineWhereTwoLostMarksWouldSwallowMany() throws IOException {
        List<Portion> read = csv(HEADER + "a,\"A,1\nb,B,1\nc,C,1\nd,\"D,1\ne,E,1\n");

        assertThat(slugs(read)).containsExactly("b", "c", "e");
        assertThat(rejected(read)).extracting(Rejection::line).containsExactly(2L, 5L);
    }

    @Test
    void takesAQuotationMarkWithinACell() throws IOException {
        List<Portion> read = csv(HEADER + "a,Screen 5\" wide,1\nb,B,1\n");

        assertThat(slugs(read)).containsExactly("a", "b");
        assertThat(rejected(read)).isEmpty();
    }

    @Test
    void endsARecordThatWouldFillTheMemory() throws IOException {
        List<Portion> read = csv(HEADER + "a,A,1\nb,\"" + LONG_LINE.repeat(3_000));

        assertThat(slugs(read)).containsExactly("a");
        assertThat(rejected(read).getFirst().line()).isEqualTo(3);
    }

    @Test
    void namesLinesThatAreNoText() throws IOException {
        List<Portion> read = csv(HEADER + "a,x\u0000y,1\nc,C,1\n");

        assertThat(slugs(read)).containsExactly("c");
        assertThat(rejected(read)).extracting(Rejection::handle).containsExactly("a");
    }

    @Test
    void readsFormulasAsTheText() throws IOException {
        List<Portion> read = csv(HEADER + "a,'=1+1,1\nb,=1+1,1\nc,''@x,1\nd,'quoted',1\n");

        assertThat(read)
                .extracting(p -> p.draft().orElseThrow().description().title())
                .containsExactly("=1+1", "=1+1", "'@x", "'quoted'");
    }

    @Test
    void goesOnBehindEachPortionAsIfItHadNeverStopped() throws IOException {
        String file =
                HEADER
                        + IntStream.range(0, 50)
                                .mapToObj(n -> "h%d,\"T\n%d\",1\n,no handle,1\n".formatted(n, n))
                                .collect(Collectors.joining());
        List<Portion> whole = csv(file);

        for (int n = 1; n < whole.size(); n++) {
            assertThat(csv(file, whole.get(n - 1).end())).isEqualTo(whole.subList(n, whole.size()));
        }
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
        assertThatThrownBy(() -> csv(text)).isInstanceOf(NotAProductFile.class);
    }
}
