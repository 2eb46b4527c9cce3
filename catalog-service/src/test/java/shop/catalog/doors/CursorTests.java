package shop.catalog.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "ünder 20 – 😀", "0.6079271"})
    void comesBackAsItWentOut(String key) {
        Cursor cursor = new Cursor(-42, new Position(key, 1042));

        assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "%00", "AAAAAAAAAAAAAAA"})
    void isNotMadeUp(String text) {
        assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
