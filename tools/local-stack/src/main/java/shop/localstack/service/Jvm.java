package shop.localstack.service;

import java.util.ArrayList;
import java.util.List;
import shop.localstack.JvmFlags;
import shop.localstack.Part;
import shop.localstack.process.JavaCommand;

/** How the JVM of a service is told to be small. */
final class Jvm {

    private Jvm() {}

    /** Changes whenever a start-up cache of another JDK would not fit. */
    static String identity() {
        return System.getProperty("java.vm.version") + " " + System.getProperty("java.home");
    }

    /** The same flags in training and in use: the cache is ignored when they differ. */
    static List<String> command(Part service, JvmFlags flags) {
        List<String> command = new ArrayList<>(List.of(JavaCommand.path()));
        command.addAll(flags.options());
        command.addAll(always(service));
        return command;
    }

    private static List<String> always(Part service) {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx" + heap(service),
                "-Xss512k",
                // What the start-up cache could not keep is no matter for a service's log.
                "-Xlog:aot*=error",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                // Netty and Kafka still use both; the JVM would say so in the middle of the log.
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED");
    }

    private static String heap(Part service) {
        return service == Part.CATALOG ? "256m" : "192m";
    }
}
