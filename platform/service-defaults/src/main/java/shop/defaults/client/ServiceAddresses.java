package shop.defaults.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are: base addresses of every replica, by service name.
 *
 * @param services such as {@code catalog-service: http://a:8081,http://b:8081}
 */
@ConfigurationProperties("shop")
public record ServiceAddresses(Map<String, List<URI>> services) {

    public ServiceAddresses {
        services = services == null ? Map.of() : Map.copyOf(services);
    }

    /**
     * @throws IllegalArgumentException when no address of the service is known
     */
    public List<URI> of(String service) {
        List<URI> addresses = services.getOrDefault(service, List.of());
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("no address of " + service + " in shop.services");
        }
        return addresses;
    }
}
