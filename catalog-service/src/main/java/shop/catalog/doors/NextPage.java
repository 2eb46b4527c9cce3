package shop.catalog.doors;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of the page behind this one. */
public final class NextPage {

    private NextPage() {}

    /**
     * @param path of the list, such as {@code /api/products}
     * @param query of this page
     */
    public static HttpHeaders link(
            String path, MultiValueMap<String, String> query, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
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
