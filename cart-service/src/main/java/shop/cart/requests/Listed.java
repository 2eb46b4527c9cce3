package shop.cart.requests;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** One part of a list, and where the next one begins. */
public record Listed<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * @param found up to one more than the page holds, which tells whether there is a next one
     * @param place of a row in the list's order
     */
    public static <R, T> ResponseEntity<Listed<T>> answer(
            String path, Page page, List<R> found, Function<R, Cursor> place, Function<R, T> view) {
        boolean more = found.size() > page.limit();
        List<R> rows = more ? found.subList(0, page.limit()) : found;
        String next = more ? place.apply(rows.getLast()).text() : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + address(path, page, next) + ">; rel=\"next\"");
        }
        return answer.body(new Listed<>(rows.stream().map(view).toList(), next));
    }

    private static String address(String path, Page page, String next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        page.filters().forEach(address::queryParam);
        return address.queryParam("limit", page.limit())
                .queryParam("cursor", next)
                .encode()
                .toUriString();
    }
}
