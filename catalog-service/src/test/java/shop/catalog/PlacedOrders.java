package shop.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.events.Money;
import shop.events.OrderCancelled;
import shop.events.OrderPlaced;
import shop.events.OrderPlaced.Item;
import shop.events.OrderPlaced.Payment;
import shop.events.OrderPlaced.ShippingOption;
import shop.events.OrderPlaced.TaxRate;
import shop.events.OrderPlaced.Totals;
import shop.events.OrderedItem;

/** Sales as cart-service would tell of them. */
public final class PlacedOrders {

    private static final Money NOTHING = Money.zero("EUR");
    private static final Money PRICE = new Money(1000, "EUR");
    private static final BigDecimal UNTAXED = new BigDecimal("0.00");

    private PlacedOrders() {}

    public static OrderPlaced of(UUID orderId, long variantId, int quantity) {
        Money total = PRICE.times(quantity);
        return new OrderPlaced(
                orderId,
                "100042",
                Instant.parse("2026-11-22T10:00:00Z"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "EUR",
                true,
                List.of(item(variantId, quantity, total)),
                List.of(),
                new ShippingOption("standard", "Standard", NOTHING),
                new Totals(total, NOTHING, NOTHING, NOTHING, total),
                List.of(new TaxRate(UNTAXED, total, NOTHING)),
                new Payment("manual", null, "pending", NOTHING),
                null);
    }

    /** The same order, cancelled later. */
    public static OrderCancelled cancelled(
            UUID orderId, long variantId, int quantity, boolean restock) {
        return new OrderCancelled(
                orderId,
                "100042",
                Instant.parse("2026-11-22T11:00:00Z"),
                UUID.randomUUID(),
                null,
                "staff",
                restock,
                List.of(new OrderedItem(1, variantId, "SKU", quantity)),
                PRICE.times(quantity),
                NOTHING);
    }

    private static Item item(long variantId, int quantity, Money total) {
        return new Item(
                1, variantId, "SKU", "Thing", Map.of(), PRICE, quantity, NOTHING, UNTAXED, NOTHING,
                total);
    }
}
