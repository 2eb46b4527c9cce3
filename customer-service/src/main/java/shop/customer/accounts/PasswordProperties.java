package shop.customer.accounts;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param parallelHashes how many passwords are hashed at once; each takes 19 MB and a core
 * @param patience how long a request waits for its turn
 */
@Validated
@ConfigurationProperties("shop.passwords")
record PasswordProperties(@Min(1) int parallelHashes, Duration patience) {}
