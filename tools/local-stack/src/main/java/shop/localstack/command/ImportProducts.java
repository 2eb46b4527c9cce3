package shop.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import shop.localstack.Part;
import shop.localstack.Refusal;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;

/**
 * Sends a merchant's file to the catalog as the admin, through the gateway, and tells what became
 * of it.
 */
final class ImportProducts {

    private ImportProducts() {}

    /**
     * @return 0 when at least one product is in the shop now, 1 when nothing could be imported
     */
    static int run(Commands.Arguments arguments) throws IOException {
        Path file = Path.of(arguments.only("the file to import"));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refusal.because("There is no file " + file + " that can be read.");
        }
        Stack stack = new Stack(RememberedSettings.of(Homes.current()));
        if (!stack.isAlive(Part.GATEWAY)) {
            throw Refusal.because("The shop is not running: ./shop up --detach starts it.");
        }
        AdminClient admin = new AdminClient(stack.gatewayUrl(), stack.adminCredentials());
        try (ProgressBar bar = new ProgressBar()) {
            ImportJob job = ImportJob.start(admin, mediaType(file), file, bar);
            return ImportReport.of(job.await(bar), job.path()).print(System.out, bar);
        }
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl")
                ? "application/x-ndjson"
                : "text/csv";
    }
}
