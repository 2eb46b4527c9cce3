package shop.order.ordering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who made something happen to an order. */
public enum Party {
    BUYER,
    STAFF,
    SYSTEM;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
