package shop.systemtests.fleet;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.Stack;
import shop.systemtests.FailPoints;
import shop.systemtests.Shop;
import shop.systemtests.check.Audit;
import shop.systemtests.check.Databases;
import shop.systemtests.client.Admin;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Gateways;
import shop.systemtests.client.Http;
import shop.systemtests.client.Journal;

/**
 * Kafka, Postgres and the processes of each service, usually two, with proxies between them. Tools
 * and checkers go past the proxies.
 */
public final class Fleet implements AutoCloseable {

    private static final List<String> ROLES = List.of("catalog", "cart", "orders", "customer");

    private static final String SUPERUSER = "postgres";

    private final Stack stack;
    private final @Nullable Network network;
    private final List<Replica> replicas;
    private final FailPoints failPoints;
    private final Gateways gateways;
    private final Databases databases;
    private final Admin admin;
    private final Audit audit;

    Fleet(Stack stack, @Nullable Network network, List<Replica> replicas, FailPoints failPoints) {
        this.stack = stack;
        this.network = network;
        this.replicas = replicas;
        this.failPoints = failPoints;
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
        return new FleetStart(home, programs, progress).run();
    }

    /** A running shop looked at as a fleet: one process of each service, and no proxies. */
    public static Fleet of(Shop shop) {
        var stack = shop.stack();
        var replicas =
                Part.services().stream()
                        .map(part -> first(stack, part, stack.settings().ports()))
                        .toList();
        return new Fleet(stack, null, replicas, shop.failPoints());
    }

    public Stack stack() {
        return stack;
    }

    /**
     * @throws IllegalStateException when there are no proxies
     */
    public Network network() {
        if (network == null) {
            throw new IllegalStateException("there is no proxy between these parts");
        }
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
        if (network != null) {
            network.heal();
        }
        Stream.of(Part.POSTGRES, Part.KAFKA)
                .filter(part -> !stack.isAlive(part))
                .forEach(stack::start);
        startAll();
    }

    void startAll() {
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
        if (network != null) {
            network.close();
        }
    }

    static Replica first(Stack stack, Part part, Ports ports) {
        return new Replica(part, 1, ports.of(part), stack.partProcess(part));
    }

    private static Map<String, String> passwords(Stack stack) {
        return ROLES.stream().collect(toMap(Function.identity(), stack::databasePassword));
    }
}
