package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.catalog.jobs.Place;

class TextLinesTests {

    @Test
    void endsLinesAsUnixWindowsAndOldMacsDo() throws IOException {
        List<TextLine> lines = lines("a\nb\r\nc\rd");

        assertThat(lines).extracting(TextLine::text).containsExactly("a\n", "b\r\n", "c\r", "d");
        assertThat(lines).extracting(TextLine::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lines).extracting(TextLine::end).containsExactly(2L, 5L, 7L, 8L);
    }

    @Test
    void countsBytesAndNotCharacters() throws IOException {
        List<TextLine> lines = lines("\uFEFFä€😀\nb");

        assertThat(lines.getFirst().text()).isEqualTo("ä€😀\n");
        assertThat(lines.getFirst().end()).isEqualTo(3 + 2 + 3 + 4 + 1);
    }

    @Test
    void namesLinesThatAreNotUtf8() throws IOException {
        byte[] bytes = {'a', '\n', (byte) 0xFC, '\n', 'c'};

        List<TextLine> lines = lines(new ByteArrayInputStream(bytes));

        assertThat(lines)
                .extracting(TextLine::fault)
                .containsExactly(null, "is not UTF-8 text", null);
    }

    @Test
    void takesTheReplacementCharacterItself() throws IOException {
        assertThat(lines("\uFFFD").getFirst().fault()).isNull();
    }

    @Test
    void keepsNoLineThatWouldFillTheMemory() throws IOException {
        List<TextLine> lines = lines("a\n" + "x".repeat(TextLines.LONGEST + 1) + "\nc");

        assertThat(lines).extracting(TextLine::text).containsExactly("a\n", "", "c");
        assertThat(lines.get(1).fault()).contains("longer");
        assertThat(lines.get(2).end()).isEqualTo(2 + TextLines.LONGEST + 2 + 1);
    }

    @Test
    void goesOnFromAnyPlace() throws IOException {
        byte[] rest = "c\nd".getBytes(StandardCharsets.UTF_8);

        List<TextLine> lines = lines(new ByteArrayInputStream(rest), new Place(100, 7, 9));

        assertThat(lines).extracting(TextLine::number).containsExactly(9L, 10L);
        assertThat(lines).extracting(TextLine::end).containsExactly(102L, 103L);
    }

    private static List<TextLine> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<TextLine> lines(InputStream in) throws IOException {
        return lines(in, Place.START);
    }

    private static List<TextLine> lines(InputStream in, Place from) throws IOException {
        TextLines lines = new TextLines(in, from);
        List<TextLine> all = new ArrayList<>();
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
