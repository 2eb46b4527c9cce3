package shop.cart.checkout;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import shop.cart.requests.Malformed;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;

/** One request to check out: who asks, under which key, for what. */
record Attempt(Caller caller, String key, IfMatch match, CheckoutRequest request) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /**
     * @throws Malformed when there is not exactly one key of the right form
     */
    static Attempt of(Caller caller, HttpHeaders headers, CheckoutRequest request) {
        List<String> keys = headers.getOrDefault(HEADER, List.of());
        if (keys.size() != 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw new Malformed(
                    "", "one Idempotency-Key of 8 to 64 letters, digits, - or _ is needed");
        }
        IfMatch match = IfMatch.of(headers.getFirst(HttpHeaders.IF_MATCH));
        return new Attempt(caller, keys.getFirst(), match, request);
    }

    KeyOf keyOf(UUID principal) {
        return new KeyOf(principal, key);
    }
}
