package shop.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A record's key as text that a database column and its index can hold, whatever was sent. */
final class RecordKey {

    private static final int LONGEST = 200;

    private RecordKey() {}

    static String text(byte @Nullable [] key) {
        if (key == null) {
            return "";
        }
        String text = storable(new String(key, StandardCharsets.UTF_8));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "#" + digest(key);
    }

    /** Postgres holds no NUL in a text. */
    static String storable(String text) {
        return text.replace('\u0000', '\ufffd');
    }

    private static String digest(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
