package shop.customer.administration;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.customer.request.Malformed;

/**
 * Where a list goes on: behind this customer.
 *
 * @param createdAt to the microsecond
 */
record CustomerCursor(Instant createdAt, UUID id) {

    /**
     * @throws Malformed when no answer can have given it
     */
    static @Nullable CustomerCursor of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)
                            .split("/", 2);
            return new CustomerCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException
                | DateTimeException
                | ArrayIndexOutOfBoundsException notOurs) {
            throw new Malformed("/cursor", "is not a cursor of this list");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((createdAt + "/" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
