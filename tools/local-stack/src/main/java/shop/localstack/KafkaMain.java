package shop.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.localstack.infra.CannotStart;
import shop.localstack.infra.KafkaBroker;

/**
 * The broker's own process: data directory, port, controller port, and the file that says when it
 * is ready.
 */
final class KafkaMain {

    private KafkaMain() {}

    static void main(String[] arguments) throws IOException {
        KafkaBroker broker =
                new KafkaBroker(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
        try {
            broker.start();
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
        Files.writeString(Path.of(arguments[3]), "ready\n");
    }
}
