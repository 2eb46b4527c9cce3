package shop.catalog.doors;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** A page with the address of the next one in its {@code Link}. */
public final class PageAnswer {

    private PageAnswer() {}

    /**
     * @param path of the list, such as {@code /api/admin/products}
     */
    public static <T> ResponseEntity<Page<T>> of(String path, PageQuery query, Page<T> page) {
        String cursor = page.nextCursor();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (cursor != null) {
            answer.header(HttpHeaders.LINK, "<" + next(path, query, cursor) + ">; rel=\"next\"");
        }
        return answer.body(page);
    }

    private static String next(String path, PageQuery query, String cursor) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(path);
        query.filters().keySet().stream()
                .filter(name -> !name.equals("cursor"))
                .forEach(name -> next.queryParam(name, "{" + name + "}"));
        return next.queryParam("cursor", cursor)
                .encode()
                .buildAndExpand(query.filters())
                .toUriString();
    }
}
