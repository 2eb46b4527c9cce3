package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void isReadBackAsWritten() {
        var cursor = new Cursor(Instant.parse("2026-11-22T10:00:00.123456Z"), UUID.randomUUID());

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThat(Cursor.parse(Cursor.START.text()).id()).isEqualTo(Cursor.START.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "not base64!", "%00", "\u0000", "ÄÖÜ"})
    void refusesWhatWasNeverACursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, Long.MAX_VALUE})
    void refusesTimesThatTheDatabaseCouldNotCompare(long micros) {
        byte[] bytes = ByteBuffer.allocate(24).putLong(micros).array();
        String text = Base64.getUrlEncoder().encodeToString(bytes);

        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text));
    }
}
