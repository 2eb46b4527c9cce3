package shop.customer.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.customer.accounts.Customer;
import shop.customer.keys.SigningKey;
import shop.defaults.security.TokenProperties;

/** Signed statements of who somebody is and what they may do, good for minutes (RFC 9068). */
@Component
class IssueAccessToken {

    private final ECKey key;
    private final TokenProperties tokens;
    private final Duration life;
    private final Clock clock;

    IssueAccessToken(
            SigningKey key, TokenProperties tokens, SignInProperties settings, Clock clock) {
        this.key = key.pair();
        this.tokens = tokens;
        this.life = settings.accessLife();
        this.clock = clock;
    }

    /**
     * @param session the sign-in it comes from
     */
    String issue(Customer customer, UUID session) {
        SignedJWT token = new SignedJWT(header(), claims(customer, session));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
        return token.serialize();
    }

    private JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
    }

    private JWTClaimsSet claims(Customer customer, UUID session) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(tokens.issuer())
                        .audience(tokens.audience())
                        .subject(customer.getId().toString())
                        .claim("client_id", tokens.audience())
                        .claim("sid", session.toString())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(life)));
        List<String> roles = customer.roles().stream().sorted().toList();
        return (roles.isEmpty() ? claims : claims.claim("roles", roles)).build();
    }
}
