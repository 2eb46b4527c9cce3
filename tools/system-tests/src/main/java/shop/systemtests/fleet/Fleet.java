package shop.systemtests.fleet;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.Training;
import shop.localstack.home.Home;
import shop.systemtests.FailPoints;
import shop.systemtests.check.Audit;
import shop.systemtests.check.Databases;
import shop.systemtests.client.Admin;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Gateways;
import shop.systemtests.client.Http;
import shop.systemtests.client.Journal;

/**
 * Kafka, Postgres and two processes of each service, all of one home directory, with proxies
 * between them. Tools and checkers go past the proxies.
 */
public final class Fleet implements AutoCloseable {

    private static final List<String> ROLES = List.of("catalog", "cart", "orders", "customer");

    private static final String SUPERUSER = "postgres";

    private final Stack stack;
    private final Network network;
    private final List<Replica> replicas;
    private final FailPoints failPoints;
    private final Gateways gateways;
    private final Databases databases;
    private final Admin admin;
    private final Audit audit;

    private Fleet(Stack stack, Network network, List<Replica> replicas, Path failPoints) {
        this.stack = stack;
        this.network = network;
        this.replicas = replicas;
        this.failPoints = new FailPoints(failPoints);
        this.gateways =
                new Gateways(
                        replicas.stream()
                                .filter(replica -> replica.part() == Part.GATEWAY)
                                .map(Replica::url)
                                .toList());
        this.databases = new Databases(stack.databaseUrl(), passwords(stack));
        var credentials = stack.adminCredentials();
        var http = new Http(gateways, Journal.NONE);
        this.admin = new Admin(http, credentials.email(), credentials.password());
        this.audit = new Audit(databases, stack.kafkaBootstrap(), admin::stock);
    }

    /**
     * Starts everything, two processes at a time, with all they write under {@code home}.
     *
     * @param programs where programs and their start-up caches are kept for the next time; what is
     *     not there yet is made, which takes a while
     */
    public static Fleet open(Path home, Path programs, Consumer<String> progress) {
        var failPoints = home.toAbsolutePath().resolve("failpoints");
        failPoints.toFile().mkdirs();
        var free = new FreePorts();
        var first = free.forParts();
        var second = free.forParts();
        var network = new Network(first, second, free);
        var settings =
                StackSettings.at(home)
                        .programsIn(programs)
                        .on(first)
                        .with("SHOP_FAILPOINTS", failPoints.toString())
                        .with("SHOP_CATALOG_DEMO", "false", Part.CATALOG)
                        .with("SHOP_GATEWAY_LIMITS_ENABLED", "false", Part.GATEWAY);
        var stack = new Stack(network.inPlaceOf(settings));
        try {
            stack.up(progress::accept);
            progress.accept("training start-up caches where there are none");
            Training.now(stack.settings(), new Home(stack.settings().home()));
            var fleet = new Fleet(stack, network, replicas(stack, first, second), failPoints);
            progress.accept("starting the second process of each service");
            fleet.startAll();
            return fleet;
        } catch (RuntimeException e) {
            stack.close();
            network.close();
            throw e;
        }
    }

    public Stack stack() {
        return stack;
    }

    public Network network() {
        return network;
    }

    public FailPoints failPoints() {
        return failPoints;
    }

    public Gateways gateways() {
        return gateways;
    }

    public Databases databases() {
        return databases;
    }

    /** A connection as the superuser, to be closed by whoever asked. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                stack.databaseUrl(), SUPERUSER, stack.databasePassword(SUPERUSER));
    }

    public Admin admin() {
        return admin;
    }

    public Audit audit() {
        return audit;
    }

    public List<Replica> replicas() {
        return replicas;
    }

    /** Both of a service. */
    public List<Replica> replicas(Part part) {
        return replicas.stream().filter(replica -> replica.part() == part).toList();
    }

    /** Nothing is armed or spoilt any more, and whatever was dead is healthy. */
    public void heal() {
        failPoints.disarmAll();
        network.heal();
        Stream.of(Part.POSTGRES, Part.KAFKA)
                .filter(part -> !stack.isAlive(part))
                .forEach(stack::start);
        startAll();
    }

    private void startAll() {
        var dead = replicas.stream().filter(replica -> !replica.isAlive()).toList();
        Crowd.of(2)
                .each(
                        dead,
                        replica -> {
                            replica.start();
                            return replica;
                        });
    }

    @Override
    public void close() {
        var second = replicas.stream().filter(replica -> replica.number() == 2).toList();
        Crowd.of(second.size())
                .each(
                        second,
                        replica -> {
                            replica.stop();
                            return replica;
                        });
        stack.close();
        network.close();
    }

    private static List<Replica> replicas(Stack stack, Ports first, Ports second) {
        var replicas = new ArrayList<Replica>();
        for (var part : Part.services()) {
            replicas.add(new Replica(part, 1, first.of(part), stack.partProcess(part)));
            var port = second.of(part);
            replicas.add(new Replica(part, 2, port, stack.replica(part, 2, port)));
        }
        return List.copyOf(replicas);
    }

    private static Map<String, String> passwords(Stack stack) {
        return ROLES.stream().collect(toMap(Function.identity(), stack::databasePassword));
    }
}
