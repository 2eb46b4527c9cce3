package shop.customer.keys;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys that every service verifies access tokens by. */
@RestController
class JwksController {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Map<String, Object> published;

    JwksController(SigningKey key) {
        this.published = new JWKSet(key.pair()).toJSONObject(true);
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(published);
    }
}
