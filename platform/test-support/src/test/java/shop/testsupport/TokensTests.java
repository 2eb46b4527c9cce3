package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTests {

    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void signsVisitorsForHalfAYear() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.visitor(SOMEBODY));

        assertThat(token.verify(new ECDSAVerifier(TestKeys.pair("visitor")))).isTrue();
        assertThat(token.getHeader().getType()).hasToString("visitor+jwt");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("shop-gateway");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(SOMEBODY.toString());
        assertThat(life(token)).isEqualTo(Duration.ofDays(180));
    }

    @Test
    void signsCustomersWithTheirRoles() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.access(SOMEBODY, "admin"));

        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).isEqualTo(List.of("admin"));
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("shop");
        assertThat(token.getHeader().getType()).hasToString("at+jwt");
        assertThat(SignedJWT.parse(Tokens.access(SOMEBODY)).getJWTClaimsSet().getClaim("roles"))
                .isNull();
    }

    @Test
    void publishesTheKeyThatVerifiesCustomers() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.access(SOMEBODY));

        JWKSet published = JWKSet.load(URI.create(JwksServer.uri()).toURL());

        ECKey key = published.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void signsServicesByTheCallersKey() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.service("cart-service", "catalog-service"));

        assertThat(token.verify(new ECDSAVerifier(TestKeys.pair("cart-service")))).isTrue();
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("catalog-service");
        assertThat(life(token)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void forgesWithKeysNobodyTrusts() throws Exception {
        assertThat(
                        SignedJWT.parse(Tokens.forgedVisitor(SOMEBODY))
                                .verify(new ECDSAVerifier(TestKeys.pair("visitor"))))
                .isFalse();
        assertThat(
                        SignedJWT.parse(Tokens.forgedAccess(SOMEBODY))
                                .verify(new ECDSAVerifier(TestKeys.pair("access"))))
                .isFalse();
    }

    @Test
    void writesPublicKeysAsServicesReadThem() throws Exception {
        String pem = Files.readString(TestKeys.servicePublicKeys().resolve("cart-service.pub.pem"));

        String base64 = pem.replaceAll("-----[A-Z ]+-----", "");

        assertThat(Base64.getMimeDecoder().decode(base64))
                .isEqualTo(TestKeys.pair("cart-service").toECPublicKey().getEncoded());
    }

    private static Duration life(SignedJWT token) throws Exception {
        return Duration.between(
                token.getJWTClaimsSet().getIssueTime().toInstant(),
                token.getJWTClaimsSet().getExpirationTime().toInstant());
    }
}
