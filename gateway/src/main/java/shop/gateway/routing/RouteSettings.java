package shop.gateway.routing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service answers which paths; the first that matches wins. An add-on is one more row, in
 * whatever source of settings, beside its address in {@code shop.services}.
 *
 * @param routes by a name of one's own; nothing is rewritten: a service serves the same paths
 */
@ConfigurationProperties("shop.gateway")
record RouteSettings(Map<String, Row> routes) {

    List<Row> rows() {
        return List.copyOf(routes.values());
    }

    /**
     * @param service whose addresses are in {@code shop.services}
     * @param paths patterns such as {@code /api/cart/**}
     * @param budget until the answer begins; {@code shop.budget.gateway} when not given
     * @param stream whether an answer goes on for as long as the client listens
     */
    record Row(String service, List<String> paths, @Nullable Duration budget, boolean stream) {}
}
