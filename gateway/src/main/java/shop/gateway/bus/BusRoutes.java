package shop.gateway.bus;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.gateway.routing.RoutedServices;
import shop.gateway.routing.Upstreams;
import shop.gateway.rules.BodyMember;

/**
 * A dead letter's id begins with its service's name; a topic has one publisher. What names neither
 * goes to one of the publishers, which says what is wrong with it to whoever may hear it.
 */
@Configuration(proxyBeanMethods = false)
public class BusRoutes {

    static final String ROOT = "/api/admin/bus";

    private static final String LETTERS = ROOT + "/dead-letters/";
    private static final String REPUBLISH = ROOT + "/republish";

    /** Whether a path is one of the bus. */
    public static boolean covers(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Bean
    RouteLocator busRoutesOfServices(
            RouteLocatorBuilder builder,
            RoutedServices services,
            PublisherSettings publishers,
            Upstreams upstreams,
            BodyMember body) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (String service : services.names()) {
            routes.route(
                    "dead letters of " + service,
                    spec -> upstreams.to(service, null, letters(spec, service)));
        }
        for (String service : publishers.services()) {
            routes.route(
                    "topics of " + service,
                    spec -> upstreams.to(service, null, topics(spec, service, publishers, body)));
        }
        routes.route(
                "anything else of the bus",
                spec -> upstreams.to(publishers.any(), null, spec.path(LETTERS + "**", REPUBLISH)));
        return routes.build();
    }

    private static BooleanSpec letters(PredicateSpec spec, String service) {
        String id = "{id:" + service + "-[0-9]+}";
        return spec.path(LETTERS + id, LETTERS + id + "/replay");
    }

    private static BooleanSpec topics(
            PredicateSpec spec, String service, PublisherSettings publishers, BodyMember body) {
        return spec.path(REPUBLISH)
                .and()
                .asyncPredicate(exchange ->
                        body.text(exchange.getRequest(), "topic")
                                .map(topic -> publishers.publishes(service, topic))
                                .defaultIfEmpty(false));
    }
}
