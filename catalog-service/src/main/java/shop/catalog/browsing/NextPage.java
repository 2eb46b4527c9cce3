package shop.catalog.browsing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of the page behind this one. */
final class NextPage {

    private NextPage() {}

    static HttpHeaders link(MultiValueMap<String, String> query, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/products");
        query.forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> address.queryParam(encoded(name), encoded(value)));
            }
        });
        String next = address.queryParam("cursor", cursor).build(true).toUriString();
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        return headers;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
