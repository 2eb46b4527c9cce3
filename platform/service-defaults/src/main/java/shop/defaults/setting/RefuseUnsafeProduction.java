package shop.defaults.setting;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** The profile {@code production} does not start with settings that are for tests alone. */
final class RefuseUnsafeProduction implements EnvironmentPostProcessor, Ordered {

    private static final Profiles PRODUCTION = Profiles.of("production");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(PRODUCTION)) {
            refuse(
                    !environment.getProperty("SHOP_FAILPOINTS", "").isBlank(),
                    "SHOP_FAILPOINTS is set: a process in production must not crash on demand.");
            refuse(
                    !environment.getProperty("SHOP_COOKIE_SECURE", Boolean.class, true),
                    "SHOP_COOKIE_SECURE=false: the visitor's cookie would travel in clear text.");
        }
    }

    private static void refuse(boolean unsafe, String reason) {
        if (unsafe) {
            throw new IllegalStateException("The production profile refuses to start. " + reason);
        }
    }

    /** After the configuration files, which may choose profiles. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
