package shop.customer.signin;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param privateKey PEM file (PKCS#8) of the EC key that access tokens are signed with
 * @param accessLife how long an access token is good for
 * @param refreshLife how long a refresh token is good for
 * @param attempts wrong passwords for one e-mail within the window; then it is closed
 * @param attemptsWindow from the first wrong password on
 */
@Validated
@ConfigurationProperties("shop.sign-in")
record SignInProperties(
        Path privateKey,
        Duration accessLife,
        Duration refreshLife,
        @Min(1) int attempts,
        Duration attemptsWindow) {}
