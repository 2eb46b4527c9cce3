package shop.defaults.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckTests {

    private static void check(byte[] bytes) throws NotUtf8 {
        new Utf8Check().next(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "\"ä\"", "\"€\"", "\"😀 \uD7FF \uE000 \uFFFF\"", " \uFEFF"})
    void letsTextPass(String text) {
        assertThatCode(() -> check(text.getBytes(UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00", "c080", "c1bf", "e09fbf", "eda080", "edbfbf", "f08fbfbf", "f4908080",
                "f5808080", "ff", "80", "c241", "e28241", "efbbbf7b7d", "feff007b", "fffe7b00"
            })
    void refusesWhatIsNone(String hex) {
        assertThatThrownBy(() -> check(HexFormat.of().parseHex(hex))).isInstanceOf(NotUtf8.class);
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            random.nextBytes(bytes);
            byte[] text = Arrays.copyOf(bytes, 5);
            Arrays.fill(text, bytes.length, 5, (byte) 'x');

            if (decodes(text) != passes(text)) {
                throw new AssertionError(HexFormat.of().formatHex(text) + ", seed " + seed);
            }
        }
    }

    private static boolean passes(byte[] text) {
        try {
            check(text);
            return true;
        } catch (NotUtf8 refused) {
            return false;
        }
    }

    private static boolean decodes(byte[] text) {
        try {
            String decoded = UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
            return decoded.indexOf(0) < 0 && !decoded.startsWith("\uFEFF");
        } catch (CharacterCodingException refused) {
            return false;
        }
    }
}
