package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import shop.messaging.bus.Lag;

class LagTests {

    @Test
    void knowsHowManyRecordsWait() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        Place place = Place.fresh();
        Things things = new Things();
        CountDownLatch held = new CountDownLatch(1);
        things.before = _ -> hold(held);
        try (Replica replica = new Replica(place, things);
                Bus bus = new Bus(place)) {
            things.writeTo(replica.dataSource);
            replica.topics.ensure("things").join();
            LongStream.rangeClosed(1, 1_200)
                    .forEach(version -> bus.publish(ThingChanged.of("a", version)));

            replica.consumers.start();

            String group = replica.subscriptions.group("things");
            await().until(() -> replica.consumers.lag(group) > 0);
            await().until(() -> lag(replica) == 1_200);
            held.countDown();
            await().until(() -> things.versions("a").size() == 1_200);
            await().until(() -> replica.consumers.lag(group) == 0);
            await().until(() -> lag(replica) == 0);
        } finally {
            held.countDown();
        }
    }

    @Test
    void saysWhyNobodyKnows() {
        Things things = new Things();
        try (Replica missing = new Replica(Place.fresh(), things);
                Replica silent = new Replica(Place.fresh().withKafka("127.0.0.1:1"), things);
                Replica nowhere = new Replica(Place.fresh().withKafka("no.such.host:1"), things)) {

            assertThat(only(missing).reason()).isEqualTo("the topic does not exist yet");
            assertThat(only(silent).reason()).isEqualTo("the broker did not answer");
            assertThat(only(nowhere).reason()).isEqualTo("the broker did not answer");
        }
    }

    private static void hold(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Lag only(Replica replica) {
        return replica.lags.of(replica.subscriptions.all()).getFirst();
    }

    private static long lag(Replica replica) {
        Long records = only(replica).records();
        return records == null ? -1 : records;
    }
}
