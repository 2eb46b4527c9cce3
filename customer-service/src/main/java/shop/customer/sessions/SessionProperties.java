package shop.customer.sessions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param life of a session from its sign-in on, however often it is refreshed
 * @param grace how long a used refresh token still answers its successor, for requests that crossed
 * @param atMost sessions of one customer; the oldest end first
 */
@Validated
@ConfigurationProperties("shop.sessions")
record SessionProperties(Duration life, Duration grace, @Min(1) @Max(100) int atMost) {}
