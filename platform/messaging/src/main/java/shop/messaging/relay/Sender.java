package shop.messaging.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The producer of one session. What it has to say about a row comes back through a queue. */
final class Sender implements AutoCloseable {

    private final ConcurrentLinkedQueue<Sent> answers = new ConcurrentLinkedQueue<>();
    private final Producer<byte[], byte[]> producer;
    private final Wire wire;
    private final WakeUp wakeUp;

    Sender(Producer<byte[], byte[]> producer, Wire wire, WakeUp wakeUp) {
        this.producer = producer;
        this.wire = wire;
        this.wakeUp = wakeUp;
    }

    /** Waits 2 s at most, for a topic the producer does not know yet or a full buffer. */
    void send(UnsentRow row) {
        try {
            ProducerRecord<byte[], byte[]> record = record(row);
            producer.send(record, (_, failure) -> answer(row, failure));
        } catch (RuntimeException refused) {
            answer(row, refused);
        }
    }

    private ProducerRecord<byte[], byte[]> record(UnsentRow row) {
        try {
            return wire.record(row);
        } catch (RuntimeException malformed) {
            throw new SerializationException("The row is no event", malformed);
        }
    }

    private void answer(UnsentRow row, @Nullable Exception failure) {
        answers.add(new Sent(row, failure));
        wakeUp.wake();
    }

    List<Sent> answers() {
        List<Sent> taken = new ArrayList<>();
        for (Sent sent = answers.poll(); sent != null; sent = answers.poll()) {
            taken.add(sent);
        }
        return taken;
    }

    /** Waits for what is on its way, as far as it arrives in time. */
    void finish(Duration atMost) {
        producer.close(atMost);
    }

    /** Gives up what has not left yet, so that nothing old arrives from here later. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
