package shop.customer.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Those that every attacker tries first, whatever their case; shipped as a file. */
@Component
class LeakedPasswords {

    private static final String FILE = "leaked-passwords.txt";

    private final Set<String> known = read();

    boolean contain(String password) {
        return known.contains(password.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(FILE).getInputStream(),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("no list of leaked passwords", e);
        }
    }
}
