package shop.customer.accounts;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.unit.DataSize;

/**
 * The profile {@code production} does not start with less work for a hash than OWASP's minimum for
 * Argon2id: 19 MB, two times. Tests and load generators hash with less.
 */
final class RefuseWeakHashes implements EnvironmentPostProcessor, Ordered {

    private static final Profiles PRODUCTION = Profiles.of("production");
    private static final DataSize LEAST_MEMORY = DataSize.ofMegabytes(19);
    private static final int LEAST_ITERATIONS = 2;

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(PRODUCTION)) {
            Binder.get(environment)
                    .bind("shop.passwords", PasswordProperties.class)
                    .ifBound(RefuseWeakHashes::check);
        }
    }

    private static void check(PasswordProperties passwords) {
        if (passwords.memory().compareTo(LEAST_MEMORY) < 0
                || passwords.iterations() < LEAST_ITERATIONS) {
            throw new IllegalStateException(
                    "The production profile refuses to start. A password's hash with shop.passwords.memory=%dKB and shop.passwords.iterations=%d is too cheap to guess: at least %dMB and %d are needed."
                            .formatted(
                                    passwords.memory().toKilobytes(),
                                    passwords.iterations(),
                                    LEAST_MEMORY.toMegabytes(),
                                    LEAST_ITERATIONS));
        }
    }

    /** After the configuration files, which say how much, and may choose profiles. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
