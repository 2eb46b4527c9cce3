package shop.cart.reservations;

import java.util.List;

/** What to hold, each variant once. */
public record ReservationRequest(String currency, List<Line> lines) {

    public record Line(long variantId, long quantity) {}
}
