package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrozenRelayTests {

    private static final List<String> THINGS = List.of("a", "b", "c", "d");

    @Test
    void handsItsLanesOverAndKeepsTheOrderWhenItThaws() throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        Awaitility.setDefaultPollInterval(Duration.ofMillis(300));
        Place place = Place.fresh();
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicLong version = new AtomicLong();
        try (Replica other = new Replica(place);
                RelayProcess frozen = RelayProcess.start(place);
                Bus bus = new Bus(place)) {
            Thread writer = Thread.ofVirtual().start(() -> write(other, writing, version));
            await().until(() -> other.topics.exists("things") && bus.read().size() > 20);
            other.relay.start();

            frozen.freeze();
            long atFreeze = version.get();
            await().until(() -> sentBeyond(bus, atFreeze + 40));
            frozen.thaw();
            long atThaw = version.get();
            await().until(() -> sentBeyond(bus, atThaw + 40));
            other.relay.stop();
            long atStop = version.get();
            await().until(() -> sentBeyond(bus, atStop + 40));
            writing.set(false);
            writer.join();

            await().until(() -> other.rows("outbox") == 0);
            List<Long> all = LongStream.rangeClosed(1, version.get()).boxed().toList();
            for (String thing : THINGS) {
                assertThat(bus.versions(thing).stream().distinct()).isEqualTo(all);
            }
        }
    }

    @AfterEach
    void pollOftenAgain() {
        Awaitility.reset();
    }

    private static void write(Replica replica, AtomicBoolean writing, AtomicLong version) {
        while (writing.get()) {
            long next = version.incrementAndGet();
            THINGS.forEach(thing -> replica.publish(thing, next));
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    private static boolean sentBeyond(Bus bus, long version) {
        return bus.versions("a").stream().anyMatch(sent -> sent > version);
    }
}
