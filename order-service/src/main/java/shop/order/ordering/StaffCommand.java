package shop.order.ordering;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.defaults.precondition.IfMatch;
import shop.order.idempotency.KeyedCommand;

/** What a member of staff wants to happen to one order, once. */
public record StaffCommand(UUID orderId, IfMatch match, KeyedCommand keyed) {

    /**
     * @param what the last part of the path, such as {@code payments}
     * @param keys the values of the header {@code Idempotency-Key}
     * @param ifMatch the header {@code If-Match}
     * @param body its values in a fixed order
     */
    public static StaffCommand of(
            Principal staff,
            UUID orderId,
            String what,
            List<String> keys,
            @Nullable String ifMatch,
            List<@Nullable String> body) {
        String route = "POST /api/admin/orders/" + orderId + "/" + what;
        UUID principal = UUID.fromString(staff.getName());
        return new StaffCommand(
                orderId, IfMatch.of(ifMatch), KeyedCommand.of(principal, route, keys, body));
    }
}
