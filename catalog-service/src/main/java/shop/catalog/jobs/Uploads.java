package shop.catalog.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file in, of any size: chunk by chunk, each in a transaction of its own. */
@Component
public class Uploads {

    private final JdbcClient jdbc;
    private final Chunks chunks;
    private final Clock clock;
    private final WakeUp wakeUp;
    private final TransactionTemplate transaction;

    Uploads(
            JdbcClient jdbc,
            Chunks chunks,
            Clock clock,
            WakeUp wakeUp,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.chunks = chunks;
        this.clock = clock;
        this.wakeUp = wakeUp;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Queues a job once the file is here whole; of a file that breaks off nothing stays behind.
     *
     * @return the job's id
     */
    public UUID take(String kind, String mediaType, InputStream body) throws IOException {
        UUID job = UuidCreator.getTimeOrderedEpoch();
        begin(job, kind, mediaType);
        try {
            store(job, body);
        } catch (IOException | RuntimeException broken) {
            discard(job);
            throw broken;
        }
        jdbc.sql("UPDATE job SET state = 'queued' WHERE id = ?").param(job).update();
        wakeUp.wake();
        return job;
    }

    private void begin(UUID job, String kind, String mediaType) {
        jdbc.sql(
                        """
                        INSERT INTO job (id, kind, media_type, state, touched_at, created_at)
                        VALUES (:id, :kind, :mediaType, 'uploading', :now, :now)
                        """)
                .param("id", job)
                .param("kind", kind)
                .param("mediaType", mediaType)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void store(UUID job, InputStream body) throws IOException {
        int number = 0;
        for (byte[] chunk = next(body); chunk.length > 0; chunk = next(body)) {
            store(job, number++, chunk);
        }
    }

    private static byte[] next(InputStream body) throws IOException {
        return body.readNBytes(Chunks.SIZE);
    }

    private void store(UUID job, int number, byte[] chunk) {
        transaction.executeWithoutResult(status -> {
            chunks.add(job, number, chunk);
            jdbc.sql("UPDATE job SET total_bytes = total_bytes + ?, touched_at = ? WHERE id = ?")
                    .params(chunk.length, clock.instant().atOffset(ZoneOffset.UTC), job)
                    .update();
        });
    }

    private void discard(UUID job) {
        jdbc.sql("DELETE FROM job WHERE id = ?").param(job).update();
    }
}
