package shop.localstack.command;

import java.io.PrintStream;
import java.net.URI;
import tools.jackson.databind.JsonNode;

/** What became of a product file, in words. */
record ImportReport(JsonNode job, URI path) {

    private static final int SHOWN = 20;

    static ImportReport of(JsonNode job, URI path) {
        return new ImportReport(job, path);
    }

    /**
     * @return 0 when at least one product is in the shop now, 1 when nothing could be imported
     */
    int print(PrintStream out, ProgressBar bar) {
        bar.close();
        out.println("products: " + counts(job.path("products")));
        out.println("variants: " + counts(job.path("variants")));
        job.path("rejected").valueStream().limit(SHOWN).forEach(line -> print(out, line));
        long more = job.path("rejectedCount").asLong(0) - SHOWN;
        if (more > 0) {
            out.println("and " + more + " more rejected lines: GET " + path + "/rejected");
        }
        if (!job.path("state").asString("").equals("done")) {
            out.println("failed: " + job.path("error").asString("no reason given"));
            return 1;
        }
        return sum(job.path("products")) > 0 ? 0 : 1;
    }

    private static void print(PrintStream out, JsonNode rejected) {
        out.printf(
                "rejected: line %s (%s): %s%n",
                rejected.path("line").asString("?"),
                rejected.path("handle").asString("no handle"),
                rejected.path("reason").asString("no reason given"));
    }

    private static String counts(JsonNode some) {
        return "%d created, %d updated, %d unchanged"
                .formatted(
                        some.path("created").asLong(0),
                        some.path("updated").asLong(0),
                        some.path("unchanged").asLong(0));
    }

    private static long sum(JsonNode some) {
        return some.path("created").asLong(0)
                + some.path("updated").asLong(0)
                + some.path("unchanged").asLong(0);
    }
}
