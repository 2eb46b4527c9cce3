package shop.order.idempotency;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.defaults.idempotency.BodyHash;
import shop.defaults.security.Caller;

/**
 * One command as its sender keyed it.
 *
 * @param formerly who the sender was before signing in
 */
public record KeyedCommand(
        UUID principal, @Nullable UUID formerly, String route, String key, String bodyHash) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /**
     * @param keys the values of the header {@code Idempotency-Key}
     * @param body its values in a fixed order: the same request in other words of JSON is the same
     * @throws KeyMalformed when there is not exactly one key of the right form
     */
    public static KeyedCommand of(
            UUID principal, String route, List<String> keys, List<@Nullable String> body) {
        return new KeyedCommand(principal, null, route, key(keys), BodyHash.of(body));
    }

    /** The same for a buyer, who may have sent it the first time before signing in. */
    public static KeyedCommand of(
            Caller caller, String route, List<String> keys, List<@Nullable String> body) {
        UUID formerly = caller.customerId() == null ? null : caller.visitorId();
        return new KeyedCommand(caller.principal(), formerly, route, key(keys), BodyHash.of(body));
    }

    private static String key(List<String> keys) {
        if (keys.size() != 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw new KeyMalformed();
        }
        return keys.getFirst();
    }

    KeyOf keyOf(UUID who) {
        return new KeyOf(who, route, key);
    }
}
