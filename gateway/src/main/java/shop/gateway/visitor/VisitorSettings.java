package shop.gateway.visitor;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How visitors are known.
 *
 * @param cookieSecure the cookie is {@code __Host-visitor} and travels over https alone; false for
 *     a stack on plain http
 * @param visitorPrivateKey PEM file that signs the tokens
 * @param visitorPublicKey PEM file of its public half
 */
@ConfigurationProperties("shop.gateway")
record VisitorSettings(boolean cookieSecure, String visitorPrivateKey, String visitorPublicKey) {

    String cookieName() {
        return cookieSecure ? "__Host-visitor" : "visitor";
    }
}
