package shop.customer.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import shop.customer.keys.SigningKey;

/**
 * The token that follows a token: a keyed hash of it. So requests that crossed get the same one,
 * though no token is ever stored; and neither who holds a token nor who reads the database can
 * compute the next. The key follows from the signing key, which all replicas have.
 */
@Component
class Successor {

    private static final String PURPOSE = "shop: successors of refresh tokens";

    private final SecretKeySpec key;

    Successor(SigningKey signing) {
        this.key = signing.secretFor(PURPOSE);
    }

    String of(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(token));
    }

    private byte[] hash(String token) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
