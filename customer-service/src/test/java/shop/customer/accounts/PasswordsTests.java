package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;

class PasswordsTests {

    private final Passwords passwords = new Passwords(asShipped());

    @Test
    void hashesWithTheWorkThatIsPromised() {
        assertThat(passwords.hash("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void recognisesAPasswordThatWasHashedWithOtherWork() {
        Passwords cheaper =
                new Passwords(
                        new PasswordProperties(DataSize.ofKilobytes(64), 1, 1, Duration.ZERO));

        assertThat(passwords.match("correct horse", cheaper.hash("correct horse"))).isTrue();
    }

    @Test
    void recognisesTheRightPasswordOnly() {
        String hash = passwords.hash("correct horse");

        assertThat(passwords.match("correct horse", hash)).isTrue();
        assertThat(passwords.match("Correct horse", hash)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void recognisesAnAccentHoweverItIsTyped() {
        assertThat(passwords.match("cafe\u0301", passwords.hash("caf\u00e9"))).isTrue();
    }

    @Test
    void worksAsHardForNobody() {
        CountingEncoder encoder = new CountingEncoder();
        Passwords counted = new Passwords(encoder);

        assertThat(counted.match("nobody's", null)).isFalse();
        assertThat(encoder.comparisons).hasValue(1);
    }

    private static PasswordProperties asShipped() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bind("shop.passwords", PasswordProperties.class).get();
    }

    private static final class CountingEncoder implements PasswordEncoder {

        final AtomicInteger comparisons = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            comparisons.incrementAndGet();
            return hash.contentEquals(password);
        }
    }
}
