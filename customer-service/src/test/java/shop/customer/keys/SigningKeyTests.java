package shop.customer.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.RepeatedTest;

class SigningKeyTests {

    @RepeatedTest(20)
    void findsThePublicHalfOfAnyPrivateKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();

        assertThat(SigningKey.pair((ECPrivateKey) pair.getPrivate()).toECPublicKey())
                .isEqualTo(pair.getPublic());
    }
}
