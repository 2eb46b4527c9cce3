package shop.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.localstack.AdminCredentials;
import shop.localstack.Refusal;

/** {@code admin.json}, written once at first start. */
public final class AdminFile {

    private static final String EMAIL = "admin@shop.example";
    private static final Pattern CONTENT =
            Pattern.compile(
                    "\"email\"\\s*:\\s*\"([^\"\\\\]+)\".*\"password\"\\s*:\\s*\"([^\"\\\\]+)\"",
                    Pattern.DOTALL);

    private AdminFile() {}

    /** Whether this call made the credentials. */
    public static boolean makeWhereMissing(Home home) {
        if (Files.exists(home.adminFile())) {
            return false;
        }
        try {
            OwnerOnly.write(
                    home.adminFile(),
                    "{\"email\": \"%s\", \"password\": \"%s\"}%n"
                            .formatted(EMAIL, Passwords.generate()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AdminCredentials read(Home home) {
        try {
            Matcher content = CONTENT.matcher(Files.readString(home.adminFile()));
            if (content.find()) {
                return new AdminCredentials(content.group(1), content.group(2));
            }
            throw Refusal.because(home.adminFile() + " does not hold {\"email\", \"password\"}.");
        } catch (IOException missing) {
            throw Refusal.because(
                    "There are no admin credentials in "
                            + home.adminFile()
                            + " yet: ./shop up makes them.");
        }
    }
}
