package shop.localstack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.AdminCredentials;
import shop.localstack.Refusal;

class HomeTests {

    @TempDir Path directory;
    private Home home;

    @BeforeEach
    void prepare() {
        home = new Home(directory.resolve("home"));
        HomeCheck.prepare(home);
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        AdminFile.makeWhereMissing(home);
        Passwords.in(home);
        Keys.makeWhereMissing(home.keys());

        assertThat(permissions(home.path())).isEqualTo("rwx------");
        assertThat(permissions(home.keys())).isEqualTo("rwx------");
        assertThat(permissions(home.adminFile())).isEqualTo("rw-------");
        assertThat(permissions(home.passwords())).isEqualTo("rw-------");
        try (Stream<Path> keys = Files.list(home.keys())) {
            assertThat(keys.filter(key -> key.toString().endsWith(".key.pem")))
                    .hasSize(7)
                    .allSatisfy(key -> assertThat(permissions(key)).isEqualTo("rw-------"));
        }
    }

    @Test
    void keepsThePasswordsOfItsFirstStart() {
        Passwords first = Passwords.in(home);
        AdminFile.makeWhereMissing(home);
        AdminCredentials admin = AdminFile.read(home);

        assertThat(Passwords.in(home).ofServices())
                .containsOnlyKeys("catalog", "cart", "orders", "customer")
                .isEqualTo(first.ofServices())
                .doesNotContainValue(first.of("postgres"));
        assertThat(AdminFile.makeWhereMissing(home)).isFalse();
        assertThat(AdminFile.read(home)).isEqualTo(admin);
    }

    @Test
    void holdsKeyPairsThatFitEachOtherAndAreKept() throws Exception {
        Keys.makeWhereMissing(home.keys());
        String visitor = Files.readString(home.keys().resolve("visitor.key.pem"));
        Keys.makeWhereMissing(home.keys());

        assertThat(home.keys().resolve("visitor.key.pem")).hasContent(visitor);
        for (String pair :
                List.of(
                        "visitor.key.pem visitor.pub.pem",
                        "cart-service.key.pem services/cart-service.pub.pem")) {
            assertThat(fit(pair.split(" ")[0], pair.split(" ")[1])).as(pair).isTrue();
        }
    }

    @Test
    void refusesADiskWithTooLittleRoom() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> HomeCheck.requireSpace(directory, Long.MAX_VALUE))
                .withMessageContainingAll(directory.toString(), "MB left", "SHOP_HOME");
    }

    @Test
    void refusesAPlaceWhereNoDirectoryCanBe() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> HomeCheck.prepare(new Home(directory.resolve("file/home"))))
                .withMessageContaining("SHOP_HOME");
    }

    private boolean fit(String privateKey, String publicKey) throws Exception {
        KeyFactory keys = KeyFactory.getInstance("EC");
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(der(privateKey))));
        byte[] signed = signature.sign();
        signature.initVerify(keys.generatePublic(new X509EncodedKeySpec(der(publicKey))));
        return signature.verify(signed);
    }

    private byte[] der(String pem) throws IOException {
        String body =
                Files.readString(home.keys().resolve(pem)).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(body);
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
