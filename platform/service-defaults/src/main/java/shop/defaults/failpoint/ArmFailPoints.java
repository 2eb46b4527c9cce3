package shop.defaults.failpoint;

import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Arms the fail points when the environment names their directory. */
final class ArmFailPoints implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String directory = environment.getProperty("SHOP_FAILPOINTS", "");
        String part = environment.getProperty("spring.application.name", "");
        FailPoint.arm(
                directory.isBlank() || part.isBlank() ? null : Path.of(directory).resolve(part));
    }

    /** After the configuration files, which name the application. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
