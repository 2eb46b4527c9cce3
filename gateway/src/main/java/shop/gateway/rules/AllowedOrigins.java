package shop.gateway.rules;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Other origins whose pages may act in a visitor's name, such as a storefront on its own host.
 *
 * @param allowedOrigins such as {@code https://www.example.com}
 */
@ConfigurationProperties("shop.gateway")
record AllowedOrigins(Set<String> allowedOrigins) {

    AllowedOrigins {
        allowedOrigins = allowedOrigins == null ? Set.of() : Set.copyOf(allowedOrigins);
    }

    boolean contains(String origin) {
        return allowedOrigins.contains(origin);
    }
}
