package shop.gateway.routing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.defaults.client.ServiceAddresses;

/** Routes from the settings, each with its own upstream. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator shopRoutes(
            RouteLocatorBuilder builder,
            RouteSettings settings,
            ServiceAddresses addresses,
            Breakers breakers,
            @Value("${shop.budget.gateway}") Duration budget) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (RouteSettings.Route route : settings.routes()) {
            Duration limit = route.budget() == null ? budget : route.budget();
            Upstream upstream =
                    new Upstream(
                            addresses.of(route.service()),
                            breakers.of(route.service() + ":" + limit.toSeconds()));
            routes.route(
                    route.service() + route.paths().getFirst(),
                    spec -> route(spec, route, upstream, limit));
        }
        return routes.build();
    }

    private static Buildable<Route> route(
            PredicateSpec spec, RouteSettings.Route route, Upstream upstream, Duration limit) {
        return spec.path(route.paths().toArray(String[]::new))
                .filters(filters -> filters.filter(upstream, Upstream.ORDER))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, limit.toMillis())
                .uri("http://" + route.service());
    }
}
