package shop.order.ordering;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * A part of a list.
 *
 * @param nextCursor absent at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * @param found one more than {@code limit} when the list goes on
     */
    static <T> Page<T> of(List<Order> found, int limit, Function<Order, T> view) {
        List<Order> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.of(page.getLast()).text() : null;
        return new Page<>(page.stream().map(view).toList(), next);
    }

    /**
     * @param list the request that asked for this part; the next one differs in its cursor
     */
    public ResponseEntity<Page<T>> linked(HttpServletRequest list) {
        var answer = ResponseEntity.ok();
        if (nextCursor != null) {
            answer.header(HttpHeaders.LINK, "<" + next(list, nextCursor) + ">; rel=\"next\"");
        }
        return answer.body(this);
    }

    private static String next(HttpServletRequest list, String cursor) {
        StringJoiner query = new StringJoiner("&");
        list.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("cursor")) {
                        query.add(name + "=" + UriUtils.encode(values[0], StandardCharsets.UTF_8));
                    }
                });
        return list.getRequestURI() + "?" + query.add("cursor=" + cursor);
    }
}
