package shop.messaging.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaClientsTests {

    private final KafkaClients clients =
            new KafkaClients(Map.of(), new BusProperties(4, (short) 1, "", "classic", 1));

    @Test
    void makesTheBrokerCollectWhatMayWait() {
        assertThat(clients.consumer("group", Duration.ofMillis(250)))
                .containsEntry("fetch.max.wait.ms", 250)
                .containsEntry("fetch.min.bytes", 1 << 20);
    }

    @Test
    void hearsAtOnceOfWhatMayNotWait() {
        assertThat(clients.consumer("group", Duration.ZERO))
                .doesNotContainKeys("fetch.max.wait.ms", "fetch.min.bytes");
    }
}
