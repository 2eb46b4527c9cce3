package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void comesBackAsItWentOut() {
        Cursor cursor = new Cursor(1042);

        assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "__________8", "AAAAAAAAAAAAAAAAAAAA"})
    void isNotMadeUp(String text) {
        assertThatThrownBy(() -> Cursor.of(text)).isInstanceOf(ParameterNotAllowed.class);
    }
}
