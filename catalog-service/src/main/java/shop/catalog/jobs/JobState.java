package shop.catalog.jobs;

import java.util.Locale;

enum JobState {
    UPLOADING,
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    /** The word used in JSON and in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
