package shop.customer.signin;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param accessLife how long an access token is good for
 * @param attempts wrong passwords for one e-mail within the window; then it is closed
 * @param attemptsWindow from the first wrong password on
 */
@Validated
@ConfigurationProperties("shop.sign-in")
record SignInProperties(Duration accessLife, @Min(1) int attempts, Duration attemptsWindow) {}
