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

    Set<String> services() {
        return Set.copyOf(publishers.values());
    }

    boolean publishes(String service, String topic) {
        return service.equals(publishers.get(topic));
    }
}
