package shop.gateway.routing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.stereotype.Component;
import shop.defaults.client.ServiceAddresses;

/** The way from a request that matched to a replica of its service. */
@Component
public class Upstreams {

    private final ServiceAddresses addresses;
    private final Breakers breakers;
    private final Duration usual;

    Upstreams(
            ServiceAddresses addresses,
            Breakers breakers,
            @Value("${shop.budget.gateway}") Duration usual) {
        this.addresses = addresses;
        this.breakers = breakers;
        this.usual = usual;
    }

    /**
     * @param budget until the answer begins; the usual one when null
     */
    public Buildable<Route> to(String service, @Nullable Duration budget, BooleanSpec matched) {
        Duration limit = budget == null ? usual : budget;
        Upstream upstream =
                new Upstream(addresses.of(service), breakers.of(service + ":" + limit.toSeconds()));
        return matched.filters(filters -> filters.filter(upstream, Upstream.ORDER))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, limit.toMillis())
                .uri("http://" + service);
    }
}
