package shop.customer.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPrivateKey;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.springframework.stereotype.Component;
import shop.defaults.key.PemKeys;

/** The pair access tokens are signed and verified by; its id is its thumbprint. */
@Component
public class SigningKey {

    private static final String HASH = "HmacSHA256";

    private final ECKey pair;

    SigningKey(SigningKeyProperties settings) {
        this.pair = pair(PemKeys.privateKey(settings.file()));
    }

    public ECKey pair() {
        return pair;
    }

    /** A secret of its own for each purpose; whoever learns one learns no other. */
    public SecretKeySpec secretFor(String purpose) {
        byte[] own = Objects.requireNonNull(pair.getD()).decode();
        return new SecretKeySpec(hash(own, purpose), HASH);
    }

    private static byte[] hash(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half follows from the private one, so that no second file can contradict it. */
    static ECKey pair(ECPrivateKey key) {
        ECPoint point =
                SECNamedCurves.getByName("secp256r1").getG().multiply(key.getS()).normalize();
        Base64URL x = Base64URL.encode(point.getAffineXCoord().getEncoded());
        Base64URL y = Base64URL.encode(point.getAffineYCoord().getEncoded());
        try {
            return new ECKey.Builder(Curve.P_256, x, y)
                    .privateKey(key)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalArgumentException("not an EC key on P-256", e);
        }
    }
}
