package shop.systemtests.torture;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static shop.localstack.Part.CART;
import static shop.localstack.Part.CATALOG;
import static shop.localstack.Part.KAFKA;
import static shop.localstack.Part.ORDER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import shop.localstack.Part;
import shop.systemtests.Shop;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.ProductFile;
import shop.systemtests.client.Purchase;

/**
 * A crash at every write of a checkout, each met by a buyer with a cart and a key of their own. A
 * crash is paired with another part's where one leads to the other, and both start again at once.
 * All keys are repeated after the last crash, so that what only the recovery worker can repair is
 * waited for once.
 *
 * <p>Kafka is stopped but for the crashes that need it: a price that rises meanwhile is news to
 * cart-service, and no consumer has to wait for the partitions of those that died before it.
 */
public final class Sweep {

    private static final String BEFORE = ".beforeCommit";
    private static final String AFTER = ".afterCommit";

    private final Shop shop;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private int crashes;

    public Sweep(Shop shop) {
        this.shop = shop;
    }

    /**
     * Every purchase, whose end is known, with all parts running again.
     *
     * @throws IllegalStateException when a part does not die where it should
     */
    public List<Purchase> run() {
        var shirt = shop.admin().stockUp(1400, 100);
        var last = shop.admin().stockUp(1500, 1);
        var dearer = shop.admin().stockUp(5, 1600, 100);
        Stream.concat(Stream.of(shirt, last), dearer.stream()).forEach(articles::add);
        var plain = buyers(1, Collections.nCopies(9, shirt));
        var twoOfTheLast = buyers(2, Collections.nCopies(2, last));
        var surprised = buyers(1, dearer);
        awaitKnownToCart(articles);

        crashAfterTheSale(plain);
        shop.stop(KAFKA);
        crashWhileReserving(plain);
        crashWhilePlacing(plain);
        crashWhileRefusing(twoOfTheLast);
        raisePrices(dearer);
        crashWhileReleasing(surprised, plain);
        shop.start(KAFKA);
        Crowd.of(purchases.size()).each(purchases, Purchase::finish);
        if (Stream.of(plain, twoOfTheLast, surprised).anyMatch(Iterator::hasNext)) {
            throw new IllegalStateException("a buyer met no crash");
        }
        return List.copyOf(purchases);
    }

    public Article[] articles() {
        return articles.toArray(Article[]::new);
    }

    /** How many times a part died so far. */
    public int crashes() {
        return crashes;
    }

    /** Both who hear of the sale die of it; then the cart does, of the acceptance. */
    private void crashAfterTheSale(Iterator<Purchase> buyers) {
        for (var side : List.of(BEFORE, AFTER)) {
            arm(CATALOG, "reservation.confirm" + side);
            crash(ORDER, "order.accept" + side, buyers.next());
            awaitCrash(CATALOG, "reservation.confirm" + side);
            arm(CART, "checkout.accepted" + side);
            shop.start(CATALOG, ORDER);
            awaitCrash(CART, "checkout.accepted" + side);
            shop.start(CART);
        }
    }

    /**
     * Catalog dies, so the cart aborts, and dies too. After the commit first: it leaves nothing
     * that the worker could abort before the next buyer does.
     */
    private void crashWhileReserving(Iterator<Purchase> buyers) {
        for (var side : List.of(AFTER, BEFORE)) {
            arm(CART, "checkout.abort" + side);
            crash(CATALOG, "reservation.reserve" + side, buyers.next());
            awaitCrash(CART, "checkout.abort" + side);
            shop.start(CATALOG, CART);
        }
    }

    private void crashWhilePlacing(Iterator<Purchase> buyers) {
        for (var point : List.of("R.afterReply", "T2" + BEFORE, "T2" + AFTER)) {
            crash(CART, "checkout." + point, buyers.next());
            shop.start(CART);
        }
    }

    private void crashWhileRefusing(Iterator<Purchase> buyers) {
        for (var side : List.of(BEFORE, AFTER)) {
            crash(CART, "checkout.refused" + side, buyers.next());
            shop.start(CART);
        }
    }

    /** The reservation tells a price that cart-service has not heard of, so it aborts. */
    private void crashWhileReleasing(Iterator<Purchase> surprised, Iterator<Purchase> others) {
        for (var side : List.of(BEFORE, AFTER)) {
            crash(CATALOG, "reservation.release" + side, surprised.next());
            crash(CART, "checkout.T1" + side, others.next());
            shop.start(CATALOG, CART);
        }
        for (var point : List.of("release.afterReply", "aborted" + BEFORE, "aborted" + AFTER)) {
            crash(CART, "checkout." + point, surprised.next());
            shop.start(CART);
        }
    }

    /** One for each article in the list. */
    private Iterator<Purchase> buyers(int quantity, List<Article> wanted) {
        return Crowd.of(4).each(wanted, a -> shop.readyToBuy(a, quantity)).iterator();
    }

    /** An article that the copy does not know would be read from catalog, new price and all. */
    private void awaitKnownToCart(List<Article> wanted) {
        var ids = wanted.stream().map(a -> String.valueOf(a.variantId())).collect(joining(","));
        var sql = "SELECT count(*) FROM article WHERE variant_id IN (" + ids + ")";
        await("cart-service to hear of new articles")
                .atMost(2, MINUTES)
                .until(() -> shop.databases().number("cart", sql) == wanted.size());
    }

    private void raisePrices(List<Article> dearer) {
        var file = new ProductFile();
        dearer.forEach(article -> file.with(article.sku(), article.price() + 100, 0));
        shop.admin().importFile(file.toString());
    }

    private void crash(Part part, String name, Purchase purchase) {
        purchases.add(purchase);
        arm(part, name);
        purchase.attempt();
        awaitCrash(part, name);
    }

    private void arm(Part part, String name) {
        shop.failPoints().arm(part, name);
    }

    private void awaitCrash(Part part, String name) {
        var dead = shop.stack().awaitDeath(part);
        if (!dead || shop.failPoints().isArmed(part, name)) {
            throw new IllegalStateException(
                    "%s does not die at %s: %s".formatted(part, name, purchases.getLast()));
        }
        crashes++;
    }
}
