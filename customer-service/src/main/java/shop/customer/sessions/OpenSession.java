package shop.customer.sessions;

import java.util.UUID;

/** A session and the token it goes on with. */
public record OpenSession(UUID id, UUID customerId, String refreshToken) {

    /** The token is for its holder alone. */
    @Override
    public String toString() {
        return "OpenSession[id=" + id + "]";
    }
}
