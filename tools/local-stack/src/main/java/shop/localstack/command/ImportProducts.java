package shop.localstack.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.localstack.Part;
import shop.localstack.Refusal;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import tools.jackson.databind.JsonNode;

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
        AdminClient admin = new AdminClient(stack.gatewayUrl());
        admin.login(stack.adminCredentials());
        return report(admin.post(URI.create("/api/admin/products/import"), "text/csv", file));
    }

    private static int report(JsonNode answer) {
        System.out.println("products: " + counts(answer.path("products")));
        System.out.println("variants: " + counts(answer.path("variants")));
        for (JsonNode rejected : answer.path("rejected")) {
            System.out.printf(
                    "rejected: line %s (%s): %s%n",
                    rejected.path("line").asString("?"),
                    rejected.path("handle").asString("no handle"),
                    rejected.path("reason").asString("no reason given"));
        }
        return sum(answer.path("products")) > 0 ? 0 : 1;
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
