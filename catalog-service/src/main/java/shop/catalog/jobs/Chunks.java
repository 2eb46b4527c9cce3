package shop.catalog.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of jobs, in pieces that fit the memory many times. */
@Component
class Chunks {

    static final int SIZE = 512 * 1024;

    private final JdbcClient jdbc;

    Chunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID job, int number, byte[] content) {
        jdbc.sql("INSERT INTO job_chunk (job_id, number, content) VALUES (?, ?, ?)")
                .params(job, number, content)
                .update();
    }

    Optional<byte[]> find(UUID job, int number) {
        return jdbc.sql("SELECT content FROM job_chunk WHERE job_id = ? AND number = ?")
                .params(job, number)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }
}
