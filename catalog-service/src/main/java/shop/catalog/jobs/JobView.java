package shop.catalog.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param rejected the first of them; absent where jobs are listed
 */
public record JobView(
        UUID id,
        String kind,
        String state,
        Progress progress,
        Counts products,
        Counts variants,
        long rejectedCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Rejection> rejected,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    /**
     * @param lines that were read, whatever became of them
     */
    public record Progress(long bytes, long totalBytes, long lines) {}

    static JobView of(Job job) {
        return of(job, null);
    }

    static JobView of(Job job, @Nullable List<Rejection> rejected) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state().word(),
                new Progress(job.place().bytes(), job.totalBytes(), job.place().lines()),
                job.products(),
                job.variants(),
                job.rejected(),
                rejected,
                job.createdAt(),
                job.finishedAt(),
                job.error());
    }
}
