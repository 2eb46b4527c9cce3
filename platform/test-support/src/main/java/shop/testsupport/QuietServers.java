package shop.testsupport;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A Kafka broker and its clients in a test's JVM would drown what the test has to say. Warnings are
 * still heard. Spring Boot sets levels anew, so they are set once without it and once through it.
 */
final class QuietServers implements EnvironmentPostProcessor {

    private static final List<String> LOUD =
            List.of("org.apache.kafka", "kafka", "state.change.logger", "org.testcontainers");

    /** For tests without Spring, where Logback would print everything down to debug. */
    static void hush() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback) {
            LOUD.forEach(name -> logback.getLogger(name).setLevel(Level.WARN));
        }
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> levels =
                LOUD.stream()
                        .collect(Collectors.toMap(name -> "logging.level." + name, _ -> "warn"));
        environment.getPropertySources().addLast(new MapPropertySource("quiet-servers", levels));
    }
}
