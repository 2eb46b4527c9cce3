package shop.catalog.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table as a job. */
final class JobRow {

    static final String COLUMNS =
            """
            id, number, kind, media_type, state, total_bytes, bytes, lines, next_line, products_created,
            products_updated, products_unchanged, variants_created, variants_updated,
            variants_unchanged, rejected, attempts, created_at, finished_at, error
            """;

    private JobRow() {}

    static Job read(ResultSet row, int number) throws SQLException {
        Instant createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new Job(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("kind"),
                row.getString("media_type"),
                JobState.of(row.getString("state")),
                row.getLong("total_bytes"),
                new Place(row.getLong("bytes"), row.getLong("lines"), row.getLong("next_line")),
                counts(row, "products"),
                counts(row, "variants"),
                row.getLong("rejected"),
                row.getInt("attempts"),
                createdAt,
                instant(row, "finished_at"),
                row.getString("error"));
    }

    private static Counts counts(ResultSet row, String of) throws SQLException {
        return new Counts(
                row.getLong(of + "_created"),
                row.getLong(of + "_updated"),
                row.getLong(of + "_unchanged"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
