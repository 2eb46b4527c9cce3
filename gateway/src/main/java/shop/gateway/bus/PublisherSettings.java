package shop.gateway.bus;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service publishes a topic and can do so again.
 *
 * @param publishers by topic
 */
@ConfigurationProperties("shop.gateway")
record PublisherSettings(Map<String, String> publishers) {

    PublisherSettings {
        if (publishers == null || publishers.isEmpty()) {
            throw new IllegalArgumentException(
                    "shop.gateway.publishers: nobody publishes anything");
        }
    }

    Set<String> services() {
        return Set.copyOf(publishers.values());
    }

    String any() {
        return publishers.values().iterator().next();
    }

    boolean publishes(String service, String topic) {
        return service.equals(publishers.get(topic));
    }
}
