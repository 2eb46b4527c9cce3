package shop.catalog.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param attempts since the last commit
 */
record Job(
        UUID id,
        long number,
        String kind,
        String mediaType,
        JobState state,
        long totalBytes,
        Place place,
        Counts products,
        Counts variants,
        long rejected,
        int attempts,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {}
