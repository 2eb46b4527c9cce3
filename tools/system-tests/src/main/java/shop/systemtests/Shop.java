package shop.systemtests;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.systemtests.check.Audit;
import shop.systemtests.check.Databases;
import shop.systemtests.check.Evidence;
import shop.systemtests.client.Admin;
import shop.systemtests.client.Article;
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
        var failPoints = home.resolve("failpoints");
        failPoints.toFile().mkdirs();
        var settings =
                StackSettings.at(home)
                        .onFreePorts()
                        .with("SHOP_FAILPOINTS", failPoints.toAbsolutePath().toString());
        var stack = new Stack(settings);
        stack.up(System.out::println);
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

    public void start(Part part) {
        stack.start(part);
    }

    /**
     * Starts whatever is down and disarms whatever was not hit, so that no test pays for another.
     */
    public void heal() {
        failPoints.disarmAll();
        Stream.of(Part.values()).filter(part -> !stack.isAlive(part)).forEach(stack::start);
    }

    @Override
    public void close() {
        stack.close();
    }

    private static Map<String, String> passwords(Stack stack) {
        return ROLES.stream().collect(toMap(Function.identity(), stack::databasePassword));
    }
}
