package shop.gateway.routing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service answers which paths; the first that matches wins.
 *
 * @param routes nothing is rewritten: a service serves the same paths
 */
@ConfigurationProperties("shop.gateway")
record RouteSettings(List<Route> routes) {

    RouteSettings {
        routes = List.copyOf(routes);
    }

    /**
     * @param service whose addresses are in {@code shop.services}
     * @param paths patterns such as {@code /api/cart/**}
     * @param budget until the answer begins; {@code shop.budget.gateway} when not given
     */
    record Route(String service, List<String> paths, @Nullable Duration budget) {}
}
