package shop.gateway.routing;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.gateway.limits.OpenStreams;

/** Routes from the settings, each with its own upstream. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator shopRoutes(
            RouteLocatorBuilder builder,
            RouteSettings settings,
            Upstreams upstreams,
            OpenStreams streams) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        settings.routes()
                .forEach((name, row) ->
                        routes.route(
                                name,
                                spec ->
                                        upstreams.to(
                                                row.service(),
                                                row.budget(),
                                                matched(spec, row, streams))));
        return routes.build();
    }

    private static BooleanSpec matched(
            PredicateSpec spec, RouteSettings.Row row, OpenStreams streams) {
        BooleanSpec matched = spec.path(row.paths().toArray(String[]::new));
        if (row.stream()) {
            matched.filters(filters -> filters.filter(streams, OpenStreams.ORDER));
        }
        return matched;
    }
}
