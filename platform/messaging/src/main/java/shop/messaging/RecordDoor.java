package shop.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Commits offsets after the database did. What cannot be settled now is delivered again after a
 * pause, during which the consumer keeps polling and so stays in its group.
 */
final class RecordDoor implements BatchAcknowledgingMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(RecordDoor.class);

    private final Intake intake;
    private final ThreadLocal<Backoff> backoff = ThreadLocal.withInitial(Backoff::new);

    RecordDoor(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> records, @Nullable Acknowledgment acknowledgment) {
        if (acknowledgment == null) {
            throw new IllegalStateException("The container must acknowledge by hand");
        }
        Taken taken = taken(records);
        if (taken.failure() == null) {
            acknowledgment.acknowledge();
            backoff.get().reset();
        } else {
            Duration pause = backoff.get().next();
            log.warn(
                    "{} records of {} are tried again in {} ms: {}",
                    records.size() - taken.done(),
                    intake.topic(),
                    pause.toMillis(),
                    Reason.of(taken.failure()));
            acknowledgment.nack(taken.done(), pause);
        }
    }

    private Taken taken(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            return intake.take(records);
        } catch (RuntimeException | Error unforeseen) {
            return Taken.until(0, unforeseen);
        }
    }
}
