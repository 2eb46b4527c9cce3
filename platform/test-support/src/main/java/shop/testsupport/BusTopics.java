package shop.testsupport;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics of the test broker, made when a test needs one before the service does. */
final class BusTopics {

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private BusTopics() {}

    static void require(String topic) {
        if (KNOWN.contains(topic)) {
            return;
        }
        String broker = Infrastructure.kafka().bootstrapServers();
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.createTopics(Set.of(new NewTopic(topic, TestBus.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("No topic " + topic, e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        KNOWN.add(topic);
    }
}
