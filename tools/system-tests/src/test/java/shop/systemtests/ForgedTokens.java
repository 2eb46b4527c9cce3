package shop.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that are right in every claim and signed by a key that nobody trusts, or by none. */
final class ForgedTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private ForgedTokens() {}

    static String visitor() {
        return sign("visitor+jwt", claims("shop-gateway", Map.of()));
    }

    static String unsignedVisitor() {
        var header = part(Map.of("alg", "none", "typ", "visitor+jwt"));
        return header + "." + part(claims("shop-gateway", Map.of())) + ".";
    }

    static String admin() {
        return sign(
                "at+jwt", claims("shop", Map.of("aud", "shop", "roles", new String[] {"admin"})));
    }

    static String service(String caller, String callee) {
        return sign("service+jwt", claims(caller, Map.of("aud", callee, "sub", caller)));
    }

    /** The same claims for somebody else under the true signature. */
    static String withAnotherSubject(String token) {
        var parts = token.split("\\.");
        return parts[0] + "." + part(claims("shop-gateway", Map.of())) + "." + parts[2];
    }

    private static Map<String, Object> claims(String issuer, Map<String, Object> more) {
        var now = Instant.now();
        var claims = new HashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("client_id", "shop");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(1)).getEpochSecond());
        claims.putAll(more);
        return claims;
    }

    private static String sign(String type, Map<String, Object> claims) {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            var signed = part(Map.of("alg", "ES256", "typ", type)) + "." + part(claims);
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.generateKeyPair().getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> json) {
        return BASE64.encodeToString(JsonMapper.shared().writeValueAsBytes(json));
    }
}
