package shop.customer.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param file PEM (PKCS#8) of the EC key that access tokens are signed with
 */
@Validated
@ConfigurationProperties("shop.signing-key")
record SigningKeyProperties(Path file) {}
