package shop.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Key pairs made for this JVM, and their files in a temporary directory, laid out as {@code ./shop
 * keys} does.
 */
final class TestKeys {

    static final String VISITOR = "visitor";
    static final String ACCESS = "access";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
    private static final Map<String, ECKey> PAIRS =
            Stream.of(
                            VISITOR,
                            ACCESS,
                            "gateway",
                            "catalog-service",
                            "cart-service",
                            "order-service",
                            "customer-service")
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> generate()));
    private static final Path DIRECTORY = write();

    private TestKeys() {}

    /**
     * @throws IllegalArgumentException when nobody of that name has a key
     */
    static ECKey pair(String name) {
        ECKey pair = PAIRS.get(name);
        if (pair == null) {
            throw new IllegalArgumentException("No key for " + name);
        }
        return pair;
    }

    static Path privateKey(String name) {
        return DIRECTORY.resolve(name + ".key.pem");
    }

    static Path publicKey(String name) {
        return DIRECTORY.resolve(name + ".pub.pem");
    }

    static Path servicePublicKeys() {
        return DIRECTORY.resolve("services");
    }

    /** A pair whose key id is its thumbprint. */
    static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write() {
        try {
            Path directory = Files.createTempDirectory("shop-keys-");
            // Deleted in reverse order, so directories come first.
            directory.toFile().deleteOnExit();
            Files.createDirectory(directory.resolve("services")).toFile().deleteOnExit();
            for (Map.Entry<String, ECKey> pair : PAIRS.entrySet()) {
                String name = pair.getKey();
                boolean caller = !name.equals(VISITOR) && !name.equals(ACCESS);
                pem(
                        directory.resolve(name + ".key.pem"),
                        "PRIVATE KEY",
                        pair.getValue().toECPrivateKey());
                pem(
                        directory.resolve(caller ? "services" : "").resolve(name + ".pub.pem"),
                        "PUBLIC KEY",
                        pair.getValue().toECPublicKey());
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pem(Path file, String kind, Key key) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                        .formatted(kind, LINES.encodeToString(key.getEncoded())));
        file.toFile().deleteOnExit();
    }
}
