package shop.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import shop.localstack.Part;

/**
 * The ES256 key pairs that all parts sign and verify with, as PEM files (PKCS#8 and SPKI). Pairs
 * that are there already stay as they are, so that tokens out in the world remain valid.
 */
public final class Keys {

    private Keys() {}

    public static void makeWhereMissing(Path directory) {
        try {
            OwnerOnly.directory(directory);
            Files.createDirectories(directory.resolve("services"));
            pair(directory.resolve("visitor.key.pem"), directory.resolve("visitor.pub.pem"));
            pair(directory.resolve("access.key.pem"), directory.resolve("access.pub.pem"));
            for (Part service : Part.services()) {
                pair(
                        privateKey(directory, service),
                        publicKeys(directory).resolve(service + ".pub.pem"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK makes no P-256 keys", e);
        }
    }

    /** The key by which a service proves who it is to the others. */
    public static Path privateKey(Path directory, Part service) {
        return directory.resolve(service + ".key.pem");
    }

    /** The directory with the public halves of all services' keys. */
    public static Path publicKeys(Path directory) {
        return directory.resolve("services");
    }

    private static void pair(Path privateKey, Path publicKey)
            throws IOException, GeneralSecurityException {
        if (Files.exists(privateKey) && Files.exists(publicKey)) {
            return;
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        OwnerOnly.write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String kind, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, body);
    }
}
