package shop.systemtests.client;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A number of people who buy one thing after the other, each time as somebody new. */
public final class Buyers implements AutoCloseable {

    private final Gateways gateways;
    private final Function<String, Journal> journals;
    private final List<Article> articles;
    private final Queue<Purchase> purchases = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    /**
     * @param journals what a client of that name is written about in
     */
    public Buyers(
            Gateways gateways, Function<String, Journal> journals, Collection<Article> articles) {
        this.gateways = gateways;
        this.journals = journals;
        this.articles = List.copyOf(articles);
    }

    /**
     * @param seed of what they put into their carts
     */
    public void start(int number, long seed) {
        var seeds = new Random(seed);
        for (int i = 0; i < number; i++) {
            var name = "buyer-" + i;
            var random = new Random(seeds.nextLong());
            threads.execute(() -> goOn(name, random));
        }
    }

    /** Everything that was tried so far, the unfinished too. */
    public List<Purchase> purchases() {
        return List.copyOf(purchases);
    }

    /** Whoever could not find out how a purchase ended. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void goOn(String name, Random random) {
        for (int visit = 0; !stopped; visit++) {
            var visitor = Visitor.at(gateways, journals.apply(name + "/" + visit));
            var buyer = new Buyer(visitor, articles, random);
            try {
                buyer.fillCart().ifPresent(purchase -> buy(buyer, purchase));
            } catch (RuntimeException e) {
                failures.add(name + "/" + visit + ": " + e);
            }
        }
    }

    private void buy(Buyer buyer, Purchase purchase) {
        purchases.add(purchase);
        buyer.buy(purchase);
    }

    /** Nobody begins anew; returns when all know what they bought. */
    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
