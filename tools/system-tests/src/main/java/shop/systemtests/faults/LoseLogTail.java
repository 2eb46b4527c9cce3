package shop.systemtests.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.localstack.Part;
import shop.localstack.home.Home;
import shop.systemtests.client.Answer;

/**
 * The broker dies and finds the last acknowledged records of the orders gone, as after a power cut;
 * then staff have the orders published again.
 */
final class LoseLogTail implements Fault {

    private static final long TAIL = 8 * 1024;
    private static final int PAGE = 1000;

    @Override
    public void strike(Scene scene) throws IOException {
        var stack = scene.fleet().stack();
        stack.kill(Part.KAFKA);
        var lost = 0L;
        for (var log : logs(new Home(stack.settings().home()).data(Part.KAFKA))) {
            lost += cutOff(log);
        }
        scene.tell("%d bytes lost", lost);
        stack.start(Part.KAFKA);
        scene.fleet().heal();
        republish(scene);
    }

    private static long cutOff(Path log) throws IOException {
        try (var file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            var before = file.size();
            return before - file.truncate(Math.max(0, before - TAIL)).size();
        }
    }

    private static List<Path> logs(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.toString().matches(".*/orders-\\d+/\\d+\\.log"))
                    .toList();
        }
    }

    /** Page by page; a page is refused while the one before it is still on its way. */
    private static void republish(Scene scene) {
        var next = publish(scene, Map.of("topic", Bus.ORDERS, "limit", PAGE));
        while (!next.isEmpty()) {
            next = publish(scene, Map.of("topic", Bus.ORDERS, "limit", PAGE, "after", next));
        }
    }

    /** The key after which the next page begins; empty after the last one. */
    private static String publish(Scene scene, Map<String, Object> page) {
        var answers = new ArrayList<Answer>();
        var taken =
                scene.await(() -> {
                    answers.add(send(scene, page));
                    return answers.getLast().status() < 300;
                });
        if (!taken) {
            throw new IllegalStateException(
                    "orders cannot be published again: " + answers.getLast());
        }
        return answers.getLast().json().path("nextAfter").asString("");
    }

    private static Answer send(Scene scene, Map<String, Object> page) {
        var path = "/api/admin/bus/republish";
        return scene.fleet().admin().send("POST", path, "application/json", page);
    }
}
