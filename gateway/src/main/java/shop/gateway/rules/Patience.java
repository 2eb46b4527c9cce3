package shop.gateway.rules;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a client may take.
 *
 * @param patience for the head of a request, for a whole ordinary body, and for a pause within a
 *     large one; a client that takes longer is cut
 */
@ConfigurationProperties("shop.gateway")
public record Patience(Duration patience) {}
