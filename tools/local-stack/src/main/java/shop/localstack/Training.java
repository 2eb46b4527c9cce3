package shop.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shop.localstack.home.Home;
import shop.localstack.process.Ending;
import shop.localstack.process.JavaCommand;
import shop.localstack.process.Launch;
import shop.localstack.process.PidFile;
import shop.localstack.service.CacheTraining;

/**
 * Trains the services' start-up caches after a first start: a process of its own at the lowest
 * priority, one service after the other. Later starts then take half the CPU time.
 */
public final class Training {

    private static final String NAME = "aot-training";

    private Training() {}

    /** Does nothing while one runs, or when {@code SHOP_TRAINING} is {@code off}. */
    public static void inBackground(StackSettings settings, Home home) {
        inBackground(settings, home, Part.services());
    }

    /** For these services alone, in this order: each costs as much as several starts. */
    public static void inBackground(StackSettings settings, Home home, List<Part> services) {
        boolean off = System.getenv().getOrDefault("SHOP_TRAINING", "").equals("off");
        PidFile pid = new PidFile(home.pidFile(NAME));
        List<Part> missing = missing(settings, home, services);
        if (off || pid.process().isPresent() || missing.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(
                JavaCommand.of(
                        settings.root(),
                        JvmFlags.QUICK_START,
                        List.of("-Xmx48m", "-Dshop.root=" + settings.root()),
                        Training.class.getName(),
                        home.path().toString()));
        missing.forEach(service -> command.add(service.toString()));
        pid.write(Launch.detached(command, Map.of(), home.logs(), home.log(NAME)));
    }

    /** For all services that lack one, here and now; they must have run before. */
    public static void now(StackSettings settings, Home home) {
        try {
            train(new Parts(settings, home), home, missing(settings, home, Part.services()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while training", e);
        }
    }

    public static void stop(Home home) {
        Ending.killTree(new PidFile(home.pidFile(NAME)));
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        Home home = new Home(Path.of(arguments[0]));
        StackSettings settings = RememberedSettings.of(home);
        Parts parts = new Parts(settings, home);
        train(parts, home, Arrays.stream(arguments).skip(1).map(Part::named).toList());
    }

    private static void train(Parts parts, Home home, List<Part> services)
            throws IOException, InterruptedException {
        for (Part service : services) {
            new CacheTraining(service, parts.program(service), home.log("aot-" + service))
                    .run(parts.environment(service));
        }
    }

    private static List<Part> missing(StackSettings settings, Home home, List<Part> services) {
        Parts parts = new Parts(settings, home);
        return services.stream().filter(part -> !parts.program(part).hasCache()).toList();
    }
}
