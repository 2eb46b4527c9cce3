package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import shop.localstack.infra.KafkaBroker;

class BrokerAwayTests {

    @Test
    void commitsMeanwhileAndDeliversInOrderAfterwards() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        KafkaBroker broker = KafkaBroker.throwAway();
        Place place = Place.fresh().withKafka(broker.bootstrapServers());
        Things things = new Things();
        try (Replica replica = new Replica(place, things)) {
            things.writeTo(replica.dataSource);
            replica.relay.start();
            replica.consumers.start();
            replica.publish("a", 1);
            await().until(() -> things.versions("a").size() == 1);

            broker.stop();
            replica.publish("a", 2);
            replica.publish("b", 1);
            replica.publish("a", 3);
            assertThat(replica.outbox.hasUnsent(ThingChanged.class, "a")).isTrue();
            broker.start();

            await().until(() -> replica.rows("outbox") == 0);
            await().until(() -> things.versions("a").size() >= 3);
            await().until(() -> things.versions("b").size() >= 1);
            assertThat(things.versions("a").stream().distinct()).containsExactly(1L, 2L, 3L);
            assertThat(replica.deadLetters.count()).isZero();
        } finally {
            broker.stop();
        }
    }
}
