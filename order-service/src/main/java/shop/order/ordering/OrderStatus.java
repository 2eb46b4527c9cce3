package shop.order.ordering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** How far an order has come; written in lower case with hyphens everywhere outside this code. */
public enum OrderStatus {
    PLACED,
    PAID,
    PARTIALLY_FULFILLED,
    FULFILLED,
    DELIVERED,
    CANCELLED,
    RETURNED,
    REFUNDED;

    /** Nothing leads to {@code returned} and {@code refunded} yet. */
    private Set<OrderStatus> successors() {
        return switch (this) {
            case PLACED -> Set.of(PAID, PARTIALLY_FULFILLED, FULFILLED, CANCELLED);
            case PAID -> Set.of(PARTIALLY_FULFILLED, FULFILLED, CANCELLED);
            case PARTIALLY_FULFILLED -> Set.of(PARTIALLY_FULFILLED, FULFILLED);
            case FULFILLED -> Set.of(DELIVERED);
            case DELIVERED, CANCELLED, RETURNED, REFUNDED -> Set.of();
        };
    }

    boolean mayBecome(OrderStatus next) {
        return successors().contains(next);
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException when there is no such status
     */
    public static OrderStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
