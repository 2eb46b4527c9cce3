package shop.order.ordering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.defaults.security.Caller;
import shop.order.idempotency.KeyedCommand;

/** What a buyer wants to happen to one of their orders, once. */
public record BuyerCommand(UUID orderId, Caller caller, KeyedCommand keyed) {

    /**
     * @param what the last part of the path, such as {@code cancel}
     * @param keys the values of the header {@code Idempotency-Key}
     * @param body its values in a fixed order
     */
    public static BuyerCommand of(
            Caller caller,
            UUID orderId,
            String what,
            List<String> keys,
            List<@Nullable String> body) {
        String route = "POST /api/orders/" + orderId + "/" + what;
        return new BuyerCommand(orderId, caller, KeyedCommand.of(caller, route, keys, body));
    }
}
