package shop.messaging.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import shop.testsupport.Infrastructure;

class TopicsTests {

    private final BusProperties bus =
            new BusProperties(4, (short) 1, UUID.randomUUID() + ".", "classic", 1);
    private final Map<String, Object> broker =
            Map.of("bootstrap.servers", Infrastructure.kafka().bootstrapServers());

    @Test
    void createsEachTopicWithItsRetention() throws Exception {
        ensure("products", "orders", "carts", "visitors", "polls");

        assertThat(config("products")).containsEntry("cleanup.policy", "compact");
        assertThat(config("orders"))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1")
                .containsEntry("unclean.leader.election.enable", "false")
                .containsEntry("message.timestamp.type", "LogAppendTime");
        assertThat(config("carts")).containsEntry("retention.ms", "2592000000");
        assertThat(config("visitors")).containsEntry("retention.ms", "7776000000");
        assertThat(config("polls")).containsEntry("retention.ms", "2592000000");
    }

    @Test
    void isContentWithWhatAnotherServiceCreated() throws Exception {
        ensure("orders");

        ensure("orders");
    }

    private void ensure(String... names) throws Exception {
        try (Topics topics = new Topics(new KafkaClients(broker, bus), bus)) {
            for (String name : names) {
                topics.ensure(name).get(60, TimeUnit.SECONDS);
                assertThat(topics.exists(name)).isTrue();
            }
        }
    }

    private Map<String, String> config(String topic) throws Exception {
        ConfigResource resource =
                new ConfigResource(ConfigResource.Type.TOPIC, bus.physical(topic));
        Map<String, String> found = new HashMap<>();
        try (Admin admin = Admin.create(broker)) {
            admin.describeConfigs(Set.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .entries()
                    .forEach(entry -> found.put(entry.name(), entry.value()));
        }
        return found;
    }
}
