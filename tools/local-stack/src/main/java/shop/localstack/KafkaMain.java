package shop.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import shop.localstack.infra.CannotStart;
import shop.localstack.infra.KafkaBroker;
import shop.localstack.infra.SecondListener;

/**
 * The broker's own process: data directory, port, controller port, and the file that says when it
 * is ready; then, where there is one, the port of a second listener and the port it tells.
 */
final class KafkaMain {

    private KafkaMain() {}

    static void main(String[] arguments) throws IOException {
        KafkaBroker broker =
                new KafkaBroker(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        second(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
        try {
            broker.start();
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
        Files.writeString(Path.of(arguments[3]), "ready\n");
    }

    private static @Nullable SecondListener second(String[] arguments) {
        return arguments.length < 6
                ? null
                : new SecondListener(
                        Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
    }
}
