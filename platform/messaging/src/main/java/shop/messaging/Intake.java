package shop.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records of one topic to their listener: a batch in one transaction, and when that fails
 * each record in its own. Nothing is skipped: a record is handled, stored as a dead letter, or
 * delivered again.
 */
final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final String topic;
    private final EventListener listener;
    private final Decoder decoder;
    private final DeadLetterRows deadLetters;
    private final HonestTransaction transaction;

    Intake(
            String topic,
            EventListener listener,
            Decoder decoder,
            DeadLetterRows deadLetters,
            HonestTransaction transaction) {
        this.topic = topic;
        this.listener = listener;
        this.decoder = decoder;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
    }

    String topic() {
        return topic;
    }

    Duration patience() {
        return listener.patience();
    }

    Taken take(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Incoming> incoming = decode(records);
        try {
            if (!incoming.isEmpty()) {
                transaction.run(() -> handle(incoming));
            }
            return Taken.all(records.size());
        } catch (RuntimeException | Error failure) {
            return Transience.of(failure)
                    ? Taken.until(0, failure)
                    : oneByOne(incoming, records.size());
        }
    }

    private List<Incoming> decode(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Incoming> incoming = new ArrayList<>(records.size());
        for (int index = 0; index < records.size(); index++) {
            Incoming decoded = decoder.decode(index, records.get(index));
            if (decoded != null) {
                incoming.add(decoded);
            }
        }
        return incoming;
    }

    private void handle(List<Incoming> incoming) {
        Set<String> parked =
                deadLetters.parkedAmong(topic, incoming.stream().map(Incoming::key).toList());
        List<ReceivedEvent> events = new ArrayList<>(incoming.size());
        for (Incoming next : incoming) {
            if (parked.contains(next.key())) {
                deadLetters.insert(topic, next, null);
            } else if (next.event() == null) {
                bury(next, String.valueOf(next.reason()));
                parked.add(next.key());
            } else {
                events.add(next.event());
            }
        }
        if (!events.isEmpty()) {
            listener.handle(List.copyOf(events));
        }
    }

    private Taken oneByOne(List<Incoming> incoming, int records) {
        for (Incoming next : incoming) {
            try {
                alone(next);
            } catch (RuntimeException | Error failure) {
                return Taken.until(next.index(), failure);
            }
        }
        return Taken.all(records);
    }

    private void alone(Incoming next) {
        try {
            transaction.run(() -> handle(List.of(next)));
        } catch (RuntimeException | Error failure) {
            if (Transience.of(failure)) {
                throw failure;
            }
            transaction.run(() -> bury(next, Reason.of(failure)));
        }
    }

    private void bury(Incoming incoming, String reason) {
        ConsumerRecord<byte[], byte[]> record = incoming.record();
        log.error(
                "Dead letter: {} partition {} offset {} key {}: {}",
                topic,
                record.partition(),
                record.offset(),
                incoming.key(),
                reason);
        deadLetters.insert(topic, incoming, reason);
    }

    /** Handles a stored record once more, in the running transaction. */
    void replay(ConsumerRecord<byte[], byte[]> record) {
        Incoming incoming = decoder.decode(0, record);
        if (incoming == null) {
            return;
        }
        if (incoming.event() == null) {
            throw new RejectedEvent(String.valueOf(incoming.reason()));
        }
        listener.handle(List.of(incoming.event()));
    }
}
