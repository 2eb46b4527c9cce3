package shop.order.backoffice;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.order.ordering.OrderFilter;
import shop.order.ordering.OrderStatus;
import shop.order.ordering.ParameterRefused;
import shop.order.ordering.SearchWords;

/** The query parameters of the list as they were sent. */
record AdminOrdersRequest(
        @Nullable String status, @Nullable String from, @Nullable String to, @Nullable String q) {

    static final Set<String> NAMES = Set.of("status", "from", "to", "q", "limit", "cursor");
    private static final int MAX_TEXT = 200;

    /**
     * @throws ParameterRefused when one has no meaning here
     */
    OrderFilter filter() {
        @Nullable Instant start = from == null ? null : Moment.start("from", from);
        @Nullable Instant end = to == null ? null : Moment.end("to", to);
        if (start != null && end != null && end.isBefore(start)) {
            throw new ParameterRefused("to", "before from");
        }
        return new OrderFilter(
                status == null ? null : status(status), start, end, q == null ? null : words(q));
    }

    private static OrderStatus status(String text) {
        try {
            OrderStatus status = OrderStatus.of(text);
            if (status.text().equals(text)) {
                return status;
            }
        } catch (IllegalArgumentException unknown) {
            // refused below, like one in other letters
        }
        throw new ParameterRefused("status", "no such status");
    }

    private static SearchWords words(String text) {
        SearchWords words = SearchWords.of(Collections.singletonList(text));
        if (text.length() > MAX_TEXT || words.words().isEmpty()) {
            throw new ParameterRefused(
                    "q", "letters or digits, at most " + MAX_TEXT + " characters");
        }
        return words;
    }
}
