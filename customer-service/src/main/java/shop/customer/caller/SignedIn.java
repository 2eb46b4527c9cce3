package shop.customer.caller;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The customer whose access token a request carries. As an argument of a controller method it makes
 * one necessary: without it the answer is 401.
 *
 * @param sessionId the sign-in the token comes from; absent in a token of another issuer
 */
public record SignedIn(UUID customerId, @Nullable UUID sessionId) {

    /** The customer of the running request, if one is signed in. */
    public static Optional<SignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken customer
                ? Optional.of(of(customer.getToken()))
                : Optional.empty();
    }

    private static SignedIn of(Jwt token) {
        return new SignedIn(UUID.fromString(token.getSubject()), session(token));
    }

    private static @Nullable UUID session(Jwt token) {
        try {
            String session = token.getClaimAsString("sid");
            return session == null ? null : UUID.fromString(session);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }
}
