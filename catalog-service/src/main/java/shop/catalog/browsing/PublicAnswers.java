package shop.catalog.browsing;

import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that anybody may keep, and must ask for again: their tag is a hash of the bytes sent. */
@Component
class PublicAnswers {

    private static final CacheControl REVALIDATE =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

    private final JsonMapper json;
    private final String language;

    PublicAnswers(JsonMapper json, LanguageProperties properties) {
        this.json = json;
        this.language = properties.language().toLanguageTag();
    }

    ResponseEntity<byte[]> of(Object body) {
        return of(body, HttpHeaders.EMPTY);
    }

    /** The framework makes it a 304 when the client has these very bytes. */
    ResponseEntity<byte[]> of(Object body, HttpHeaders headers) {
        byte[] bytes = json.writeValueAsBytes(body);
        return ResponseEntity.ok()
                .headers(headers)
                .cacheControl(REVALIDATE)
                .eTag(tag(bytes))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }

    /** Made at every answer and guarding against nobody: 64 bits that are cheap to compute. */
    private static String tag(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        long hash = crc.getValue() << Integer.SIZE | Integer.toUnsignedLong(Arrays.hashCode(bytes));
        return '"' + Long.toHexString(hash) + '"';
    }
}
