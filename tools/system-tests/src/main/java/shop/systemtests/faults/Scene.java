package shop.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import shop.localstack.Part;
import shop.systemtests.client.Article;
import shop.systemtests.client.Journal;
import shop.systemtests.client.Purchase;
import shop.systemtests.client.Visitor;
import shop.systemtests.fleet.Fleet;
import shop.systemtests.fleet.Replica;

/** Where a fault finds what it strikes, and leaves what the checkers have to know of it. */
public final class Scene {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Fleet fleet;
    private final RandomGenerator random;
    private final double pace;
    private final Function<String, Journal> journals;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /**
     * @param random of which every choice is drawn
     * @param pace what every duration is multiplied by
     * @param journals where clients of the fault's own write
     */
    public Scene(
            Fleet fleet, RandomGenerator random, double pace, Function<String, Journal> journals) {
        this.fleet = fleet;
        this.random = random;
        this.pace = pace;
        this.journals = journals;
    }

    Fleet fleet() {
        return fleet;
    }

    RandomGenerator random() {
        return random;
    }

    <T> T anyOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    Replica anyOf(Part part) {
        return anyOf(fleet.replicas(part));
    }

    /** What really happened, in a few words with figures, for whoever watches. */
    synchronized void tell(String what, Object... figures) {
        told.add(what.formatted(figures));
    }

    /** How many sales no event has left the database for, or order-service has not accepted. */
    void tellWhatWaits(String when) {
        var sales = fleet.databases();
        var unsent = sales.number("cart", "SELECT count(*) FROM outbox");
        var unread = "SELECT count(*) FROM checkout WHERE state = 'PLACED' AND accepted_at IS NULL";
        tell("%s: %d unsent, %d not accepted", when, unsent, sales.number("cart", unread));
    }

    public synchronized List<String> told() {
        return List.copyOf(told);
    }

    /** Lets the fault be for that long. */
    void hold(int seconds) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(Math.round(seconds * 1000 * pace)));
    }

    /** As long as it takes, whatever the pace: the shop's own clocks do not run faster. */
    void holdAtLeast(int seconds) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(seconds));
    }

    /** Whether it came true within a minute. */
    boolean await(BooleanSupplier condition) {
        try {
            Awaitility.await()
                    .atMost(SOON)
                    .pollInterval(Duration.ofMillis(50))
                    .until(condition::getAsBoolean);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    /** An article of the fault's own, whose stock is checked like the others'. */
    Article stockUp(long price, int units) {
        var article = fleet.admin().stockUp(price, units);
        articles.add(article);
        return article;
    }

    /** Somebody new, who is written about under that name. */
    Visitor visitor(String who) {
        return Visitor.at(fleet.gateways(), journals.apply(who));
    }

    /** Somebody new who has that article in the cart. */
    Purchase readyToBuy(String who, Article article, int quantity) {
        var visitor = visitor(who);
        visitor.add(article, quantity);
        return keep(visitor.ready());
    }

    /** Has the purchase checked like the others. */
    synchronized Purchase keep(Purchase purchase) {
        purchases.add(purchase);
        return purchase;
    }

    public synchronized Collection<Purchase> purchases() {
        return List.copyOf(purchases);
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }
}
