package shop.defaults.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Reads EC keys: public ones as X.509 SPKI, private ones as PKCS#8, both PEM. */
public final class PemKeys {

    private PemKeys() {}

    /**
     * @throws UncheckedIOException when the file can't be read
     * @throws IllegalArgumentException when it holds no EC public key
     */
    public static ECPublicKey publicKey(Path file) {
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der(file)));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("not an EC public key in PEM: " + file, e);
        }
    }

    /**
     * @throws UncheckedIOException when the file can't be read
     * @throws IllegalArgumentException when it holds no EC private key
     */
    public static ECPrivateKey privateKey(Path file) {
        try {
            return (ECPrivateKey)
                    KeyFactory.getInstance("EC")
                            .generatePrivate(new PKCS8EncodedKeySpec(der(file)));
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("not an EC private key in PEM: " + file, e);
        }
    }

    private static byte[] der(Path file) {
        try {
            String pem = Files.readString(file);
            return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the key file " + file, e);
        }
    }
}
