package shop.order.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import shop.events.Address;
import shop.events.Money;
import shop.events.OrderPlaced;
import shop.events.OrderPlaced.Addresses;
import shop.events.OrderPlaced.Coupon;
import shop.events.OrderPlaced.Item;
import shop.events.OrderPlaced.Payment;
import shop.events.OrderPlaced.Personal;
import shop.events.OrderPlaced.ShippingOption;
import shop.events.OrderPlaced.TaxRate;
import shop.events.OrderPlaced.Totals;

/** Sales as cart-service tells them: two lines, two tax rates, a discount, 48.88 EUR in all. */
public final class Sales {

    public static final Instant PLACED_AT = Instant.parse("2026-11-22T10:00:00.120Z");
    public static final BigDecimal FULL_RATE = new BigDecimal("0.19");

    /** Its scale is part of what the buyer was told. */
    public static final BigDecimal REDUCED_RATE = new BigDecimal("0.070");

    private Sales() {}

    public static OrderPlaced toGuest(UUID visitor) {
        return sale(UUID.randomUUID(), newNumber(), PLACED_AT, visitor, null, ada());
    }

    public static OrderPlaced toGuest(UUID visitor, Instant placedAt) {
        return sale(UUID.randomUUID(), newNumber(), placedAt, visitor, null, ada());
    }

    public static OrderPlaced toCustomer(UUID visitor, UUID customer) {
        return sale(UUID.randomUUID(), newNumber(), PLACED_AT, visitor, customer, ada());
    }

    public static OrderPlaced toSomebody() {
        return toGuest(UUID.randomUUID());
    }

    public static OrderPlaced withoutPersonalData(UUID visitor) {
        return sale(UUID.randomUUID(), newNumber(), PLACED_AT, visitor, null, null);
    }

    static OrderPlaced withNumberOf(OrderPlaced other) {
        return sale(UUID.randomUUID(), other.number(), PLACED_AT, UUID.randomUUID(), null, ada());
    }

    static OrderPlaced withIdOf(OrderPlaced other) {
        return sale(other.id(), newNumber(), PLACED_AT, UUID.randomUUID(), null, ada());
    }

    /** A NUL is fine in JSON and in Java, but no database text can hold it. */
    static OrderPlaced withUnstorableNote() {
        Personal personal = new Personal("ada@example.com", null, "before\u0000after", null);
        return sale(UUID.randomUUID(), newNumber(), PLACED_AT, UUID.randomUUID(), null, personal);
    }

    private static OrderPlaced sale(
            UUID id,
            String number,
            Instant placedAt,
            UUID visitor,
            @Nullable UUID customer,
            @Nullable Personal personal) {
        return new OrderPlaced(
                id,
                number,
                placedAt,
                UUID.randomUUID(),
                visitor,
                customer,
                "EUR",
                true,
                List.of(shirts(), book()),
                List.of(new Coupon("ONE-OFF")),
                new ShippingOption("standard", "Standard", euros(490)),
                new Totals(euros(4498), euros(100), euros(490), euros(733), euros(4888)),
                List.of(
                        new TaxRate(FULL_RATE, euros(3688), euros(700)),
                        new TaxRate(REDUCED_RATE, euros(467), euros(33))),
                new Payment("manual", null, "pending", euros(0)),
                personal);
    }

    private static Item shirts() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("Size", "M");
        options.put("Fit", "slim");
        return new Item(
                1042,
                3301,
                "OBS-M",
                "Ocean “Blue” Shirt ✓",
                options,
                euros(1999),
                2,
                euros(100),
                FULL_RATE,
                euros(622),
                euros(3898));
    }

    private static Item book() {
        return new Item(
                7,
                8,
                "BOOK",
                "A Book",
                Map.of(),
                euros(500),
                1,
                euros(0),
                REDUCED_RATE,
                euros(33),
                euros(500));
    }

    private static Personal ada() {
        Address address =
                new Address(
                        "Ada Lovelace",
                        null,
                        "Unter den Linden 1",
                        null,
                        "Berlin",
                        "10115",
                        null,
                        "DE",
                        null);
        return new Personal("ada@example.com", new Addresses(address, address), "Ring twice", null);
    }

    private static Money euros(long cents) {
        return new Money(cents, "EUR");
    }

    private static String newNumber() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE));
    }
}
