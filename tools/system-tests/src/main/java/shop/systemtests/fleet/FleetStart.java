package shop.systemtests.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.Training;
import shop.localstack.home.Home;
import shop.systemtests.FailPoints;

/** Starts two of each service in one home directory, with a proxy on every way between parts. */
final class FleetStart {

    private final Path home;
    private final Path programs;
    private final Consumer<String> progress;
    private final FreePorts free = new FreePorts();
    private final Ports first = free.forParts();
    private final Ports second = free.forParts();

    FleetStart(Path home, Path programs, Consumer<String> progress) {
        this.home = home;
        this.programs = programs;
        this.progress = progress;
    }

    Fleet run() {
        var failPoints = home.toAbsolutePath().resolve("failpoints");
        failPoints.toFile().mkdirs();
        var network = new Network(first, second, free);
        var stack = new Stack(network.inPlaceOf(settings(failPoints)));
        try {
            stack.up(progress::accept);
            progress.accept("training start-up caches where there are none");
            Training.now(stack.settings(), new Home(stack.settings().home()));
            progress.accept("starting the second process of each service");
            var fleet = new Fleet(stack, network, replicas(stack), new FailPoints(failPoints));
            fleet.startAll();
            return fleet;
        } catch (RuntimeException e) {
            stack.close();
            network.close();
            throw e;
        }
    }

    private StackSettings settings(Path failPoints) {
        return StackSettings.at(home)
                .programsIn(programs)
                .on(first)
                .with("SHOP_FAILPOINTS", failPoints.toString())
                .with("SHOP_CATALOG_DEMO", "false", Part.CATALOG)
                .with("SHOP_GATEWAY_LIMITS_ENABLED", "false", Part.GATEWAY);
    }

    private List<Replica> replicas(Stack stack) {
        var replicas = new ArrayList<Replica>();
        for (var part : Part.services()) {
            replicas.add(Fleet.first(stack, part, first));
            var port = second.of(part);
            replicas.add(new Replica(part, 2, port, stack.replica(part, 2, port)));
        }
        return List.copyOf(replicas);
    }
}
