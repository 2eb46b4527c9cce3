package shop.customer.caller;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, signed in or not.
 *
 * @param visitorId absent when the request carries no visitor token
 * @param userAgent what the browser calls itself, at most 200 characters
 */
public record Browser(@Nullable UUID visitorId, @Nullable String userAgent) {}
