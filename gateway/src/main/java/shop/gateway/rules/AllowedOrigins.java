package shop.gateway.rules;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Other origins whose pages may act in a visitor's name, such as a storefront on its own host.
 *
 * @param allowedOrigins such as {@code https://www.example.com}
 */
@ConfigurationProperties("shop.gateway")
record AllowedOrigins(Set<String> allowedOrigins) {

    private static final Pattern ORIGIN =
            Pattern.compile(
                    "https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\\[[0-9a-f:]+](:[0-9]{1,5})?");

    AllowedOrigins {
        allowedOrigins = allowedOrigins == null ? Set.of() : Set.copyOf(allowedOrigins);
        allowedOrigins.forEach(AllowedOrigins::require);
    }

    /** Cookies go with these requests: neither everybody nor nobody's page may be meant. */
    private static void require(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "SHOP_ALLOWED_ORIGINS: \""
                            + origin
                            + "\" is no origin such as https://www.example.com");
        }
    }

    boolean contains(String origin) {
        return allowedOrigins.contains(origin);
    }
}
