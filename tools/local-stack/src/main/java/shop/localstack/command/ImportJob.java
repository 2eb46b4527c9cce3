package shop.localstack.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import shop.localstack.Refusal;
import tools.jackson.databind.JsonNode;

/** A job of the catalog that takes a product file in. */
final class ImportJob {

    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final int MOST_SILENCE = 400;

    private final AdminClient admin;
    private final URI path;

    private ImportJob(AdminClient admin, URI path) {
        this.admin = admin;
        this.path = path;
    }

    static ImportJob start(AdminClient admin, String mediaType, Path file, ProgressBar bar)
            throws IOException {
        long size = Files.size(file);
        JsonNode job =
                admin.upload(
                        URI.create("/api/admin/products/import"),
                        mediaType,
                        file,
                        sent -> bar.show("upload", sent, size));
        return new ImportJob(admin, URI.create("/api/admin/jobs/" + job.path("id").asString("")));
    }

    URI path() {
        return path;
    }

    /** The job as it is at its end; a shop that is restarted meanwhile is waited for. */
    JsonNode await(ProgressBar bar) throws IOException {
        for (int silence = 0; silence < MOST_SILENCE; pause()) {
            Optional<JsonNode> job = admin.find(path);
            silence = job.isPresent() ? 0 : silence + 1;
            job.map(now -> now.path("progress"))
                    .ifPresent(progress ->
                            bar.show(
                                    "import",
                                    progress.path("bytes").asLong(0),
                                    progress.path("totalBytes").asLong(0)));
            if (job.filter(now -> !now.path("finishedAt").asString("").isEmpty()).isPresent()) {
                return job.get();
            }
        }
        throw Refusal.because(
                "The shop does not answer any more; the import goes on when it does: " + path);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("Interrupted; the import goes on without being watched.");
        }
    }
}
