package shop.defaults.metrics;

import java.util.Locale;
import org.springframework.core.env.Environment;

/**
 * Where a part's figures are: {@code SHOP_<PART>_METRICS_PORT}, such as {@code
 * SHOP_CART_METRICS_PORT} for cart-service, else its own port + 1000; any free one where the part
 * itself takes any.
 */
public final class MetricsPort {

    private static final int ABOVE_SERVICE = 1_000;

    private MetricsPort() {}

    public static int of(Environment environment) {
        String part =
                environment
                        .getProperty("spring.application.name", "")
                        .replaceFirst("-service$", "")
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT);
        int service = environment.getProperty("server.port", Integer.class, 0);
        return environment.getProperty(
                "SHOP_" + part + "_METRICS_PORT",
                Integer.class,
                service == 0 ? 0 : service + ABOVE_SERVICE);
    }
}
