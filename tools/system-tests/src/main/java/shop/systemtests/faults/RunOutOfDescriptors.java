package shop.systemtests.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import shop.localstack.Part;
import shop.systemtests.fleet.Signals;

/**
 * A process of cart-service may open hardly any more file or connection for a while, and strangers
 * take what is left by connecting to it.
 */
final class RunOutOfDescriptors implements Fault {

    private static final int SPARE = 3;
    private static final int STRANGERS = 10;

    @Override
    public void strike(Scene scene) throws IOException, InterruptedException {
        var replica = scene.anyOf(Part.CART);
        var process = replica.process().orElseThrow();
        var usual = usualLimit(process);
        var limit = open(process) + SPARE;
        Signals.limit(process, "--nofile=" + limit + ":");
        var strangers = new ArrayList<Socket>();
        try {
            for (int i = 0; i < STRANGERS; i++) {
                strangers.add(new Socket(InetAddress.getLoopbackAddress(), replica.port()));
            }
            scene.hold(15);
            scene.tell("%s may open %d files and has %d open", replica, limit, open(process));
        } finally {
            for (var stranger : strangers) {
                stranger.close();
            }
            if (process.isAlive()) {
                Signals.limit(process, "--nofile=" + usual + ":");
            }
        }
    }

    private static long open(ProcessHandle process) throws IOException {
        try (var files = Files.list(proc(process, "fd"))) {
            return files.count();
        }
    }

    private static String usualLimit(ProcessHandle process) throws IOException {
        try (var lines = Files.lines(proc(process, "limits"))) {
            return lines.filter(line -> line.startsWith("Max open files"))
                    .map(line -> line.substring("Max open files".length()).strip().split(" +")[0])
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }
}
