package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DatabaseAwayTests {

    @Test
    void appliesTenThousandRecordsWithoutOneDeadLetter() throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
        Place place = Place.fresh();
        int port = URI.create(place.url().substring("jdbc:".length())).getPort();
        Things things = new Things();
        try (TcpProxy wire = new TcpProxy(port);
                Replica near = new Replica(place);
                Replica reader =
                        new Replica(
                                place.withUrl(place.url().replace(":" + port, ":" + wire.port())),
                                things);
                Bus bus = new Bus(place)) {
            things.writeTo(near.dataSource);
            things.useOf(reader.dataSource);
            near.topics.ensure("things").join();
            LongStream.rangeClosed(1, 100).forEach(version -> publishHundred(bus, version));

            reader.consumers.start();
            for (int outage = 1; outage <= 2; outage++) {
                long before = 2_000L * outage;
                await().until(() -> near.rows("applied") >= before);
                wire.cut();
                await().pollDelay(Duration.ofSeconds(2)).until(() -> wire.refused() >= 3);
                wire.mend();
            }

            await().until(() -> near.rows("applied") >= 10_000);
            await().pollInterval(Duration.ofMillis(500)).until(() -> distinct(near) == 10_000);
            assertThat(near.rows("dead_letter")).isZero();
            List<Long> firsts =
                    near.jdbc.queryForList(
                            "SELECT version FROM applied WHERE id = 'thing-7' GROUP BY version ORDER BY min(n)",
                            Long.class);
            assertThat(firsts).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
        }
    }

    private static void publishHundred(Bus bus, long version) {
        LongStream.rangeClosed(1, 100)
                .forEach(thing -> bus.publish(ThingChanged.of("thing-" + thing, version)));
    }

    private static long distinct(Replica replica) {
        return replica.rows("(SELECT DISTINCT id, version FROM applied) versions");
    }
}
