package shop.order.ordering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an order has come; written in lower case with hyphens everywhere outside this code. */
enum OrderStatus {
    PLACED,
    PAID,
    PARTIALLY_FULFILLED,
    FULFILLED,
    DELIVERED,
    CANCELLED,
    RETURNED,
    REFUNDED;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OrderStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
