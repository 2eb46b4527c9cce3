package shop.systemtests;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.localstack.Part;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.Training;
import shop.localstack.home.Home;
import shop.systemtests.check.Audit;
import shop.systemtests.check.Databases;
import shop.systemtests.check.Evidence;
import shop.systemtests.client.Admin;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;
import shop.systemtests.client.Visitor;

/** A stack of its own, as {@code ./shop up} starts it, with fail points that can be armed. */
public final class Shop implements AutoCloseable {

    private static final List<String> ROLES = List.of("catalog", "cart", "orders", "customer");

    private final Stack stack;
    private final FailPoints failPoints;
    private final Databases databases;
    private final Admin admin;
    private final Audit audit;
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private boolean closed;

    private Shop(Stack stack, Path failPoints) {
        this.stack = stack;
        this.failPoints = new FailPoints(failPoints);
        this.databases = new Databases(stack.databaseUrl(), passwords(stack));
        var credentials = stack.adminCredentials();
        this.admin = new Admin(stack.gatewayUrl(), credentials.email(), credentials.password());
        this.audit = new Audit(databases, stack.kafkaBootstrap(), admin::stock);
    }

    /** Starts all parts on free ports, with everything they write under {@code home}. */
    public static Shop open(Path home) {
        return open(home, home.resolve("lib"));
    }

    /**
     * @param programs where programs and their start-up caches are kept for the next time
     */
    public static Shop open(Path home, Path programs) {
        var failPoints = home.resolve("failpoints");
        failPoints.toFile().mkdirs();
        var settings =
                StackSettings.at(home)
                        .programsIn(programs)
                        .onFreePorts()
                        .with("SHOP_FAILPOINTS", failPoints.toAbsolutePath().toString())
                        .with("SHOP_GATEWAY_LIMITS_ENABLED", "false", Part.GATEWAY);
        var stack = new Stack(settings);
        stack.up(System.out::println);
        RememberedSettings.remember(new Home(home), settings);
        return new Shop(stack, failPoints);
    }

    public Stack stack() {
        return stack;
    }

    public URI url(Part part) {
        return stack.url(part);
    }

    /** Somebody who was never here. */
    public Visitor visitor() {
        return Visitor.at(stack.gatewayUrl());
    }

    /** Somebody new with a cart of that article, ready to place. */
    public Purchase readyToBuy(Article article, int quantity) {
        var visitor = visitor();
        visitor.add(article, quantity);
        return visitor.ready();
    }

    public Admin admin() {
        return admin;
    }

    public Databases databases() {
        return databases;
    }

    public FailPoints failPoints() {
        return failPoints;
    }

    public void awaitQuiet() {
        audit.awaitQuiet();
    }

    /** Waits for rest, then demands every invariant of these purchases and articles. */
    public Evidence requireSound(Collection<Purchase> purchases, Article... articles) {
        return audit.requireSound(purchases, List.of(articles));
    }

    public void kill(Part part) {
        stack.kill(part);
    }

    public void stop(Part part) {
        stack.stop(part);
    }

    /** All at once; each is healthy when this returns. */
    public void start(Part... parts) {
        Crowd.of(parts.length)
                .each(
                        List.of(parts),
                        part -> {
                            startUnlessClosed(part);
                            return part;
                        });
    }

    private void startUnlessClosed(Part part) {
        opening.readLock().lock();
        try {
            if (!closed) {
                stack.start(part);
            }
        } finally {
            opening.readLock().unlock();
        }
    }

    /**
     * Starts whatever is down and disarms whatever was not hit, so that no test pays for another.
     */
    public void heal() {
        failPoints.disarmAll();
        Stream.of(Part.values()).filter(part -> !stack.isAlive(part)).forEach(this::start);
    }

    /** Makes later starts of parts cheaper, at the price of a while at the lowest priority. */
    public void trainInBackground(Part... services) {
        Training.inBackground(stack.settings(), home(), List.of(services));
    }

    /** The same for all that lack it, here and now. */
    public void train() {
        Training.now(stack.settings(), home());
    }

    /** Waits for a part that is just starting, so that none is left behind. */
    @Override
    public void close() {
        opening.writeLock().lock();
        try {
            closed = true;
            Training.stop(home());
            stack.close();
        } finally {
            opening.writeLock().unlock();
        }
    }

    private Home home() {
        return new Home(stack.settings().home());
    }

    private static Map<String, String> passwords(Stack stack) {
        return ROLES.stream().collect(toMap(Function.identity(), stack::databasePassword));
    }
}
