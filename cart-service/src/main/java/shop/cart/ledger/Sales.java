package shop.cart.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Component;
import shop.events.OrderPlaced;
import shop.messaging.wire.EventJson;

/**
 * A sale in the form the ledger keeps it: the OrderPlaced as the bus writes it, but for the instant
 * it was placed, which is known only when the sale commits and has a column of its own.
 */
@Component
public class Sales {

    private final EventJson json = new EventJson();

    public String write(OrderPlaced sale) {
        return json.write(sale);
    }

    OrderPlaced read(String sale, Instant placedAt) {
        return placed(
                json.read(sale.getBytes(StandardCharsets.UTF_8), OrderPlaced.class), placedAt);
    }

    public static OrderPlaced placed(OrderPlaced sale, Instant at) {
        return new OrderPlaced(
                sale.id(),
                sale.number(),
                at,
                sale.cartId(),
                sale.visitorId(),
                sale.customerId(),
                sale.currency(),
                sale.taxIncluded(),
                sale.items(),
                sale.coupons(),
                sale.shippingOption(),
                sale.totals(),
                sale.taxRates(),
                sale.payment(),
                sale.personal());
    }
}
