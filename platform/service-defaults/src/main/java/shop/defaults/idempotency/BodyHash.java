package shop.defaults.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two requests under one {@code Idempotency-Key} are compared by. */
public final class BodyHash {

    private BodyHash() {}

    /**
     * Every value is preceded by its length, so that no two lists look alike.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(List<@Nullable String> values) {
        StringBuilder canonical = new StringBuilder();
        for (String value : values) {
            canonical.append(value == null ? "-" : value.length() + ":" + value).append('\n');
        }
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
