package shop.customer.accounts;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param memory that one Argon2id hash takes
 * @param iterations over that memory
 * @param parallelHashes how many passwords are hashed at once; each takes its memory and a core
 * @param patience how long a request waits for its turn
 */
@Validated
@ConfigurationProperties("shop.passwords")
record PasswordProperties(
        DataSize memory, @Min(1) int iterations, @Min(1) int parallelHashes, Duration patience) {}
