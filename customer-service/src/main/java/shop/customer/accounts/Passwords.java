package shop.customer.accounts;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as Argon2id hashes, by default with the work that OWASP asks for. */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;

    private final PasswordEncoder encoder;
    private final String nobodys;

    @Autowired
    Passwords(PasswordProperties settings) {
        this(
                new Argon2PasswordEncoder(
                        SALT_BYTES,
                        HASH_BYTES,
                        PARALLELISM,
                        Math.toIntExact(settings.memory().toKilobytes()),
                        settings.iterations()));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash("nobody's");
    }

    String hash(String password) {
        String hash = encoder.encode(composed(password));
        if (hash == null) {
            throw new IllegalArgumentException("no password");
        }
        return hash;
    }

    /**
     * Takes the same work with and without a hash, so that the time of an answer does not tell
     * whether an account exists.
     *
     * @param hash none where there is no account: never matches
     */
    public boolean match(String password, @Nullable String hash) {
        boolean same = encoder.matches(composed(password), hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** An accent typed on one keyboard equals the one typed on another. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
