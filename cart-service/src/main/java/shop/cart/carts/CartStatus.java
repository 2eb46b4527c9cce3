package shop.cart.carts;

import java.util.Locale;

/** The states of a cart, named in the database and in answers as {@link #text()}. */
enum CartStatus {
    OPEN,
    CHECKING_OUT,
    ORDERED,
    MERGED;

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CartStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
