package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static shop.localstack.Part.CART;
import static shop.localstack.Part.CATALOG;
import static shop.localstack.Part.KAFKA;
import static shop.localstack.Part.ORDER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.ProductFile;
import shop.systemtests.client.Purchase;

/**
 * A crash at every write of a checkout, each met by a buyer with a cart and a key of their own. A
 * crash is paired with another part's where one leads to the other, and both start again at once.
 * All keys are repeated after the last crash, so that what only the recovery worker can repair is
 * waited for once.
 */
@WithShop
@Order(Integer.MAX_VALUE)
class SweepTests {

    private static final String BEFORE = ".beforeCommit";
    private static final String AFTER = ".afterCommit";

    private final Shop shop;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    SweepTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aCrashAtAnyWriteOfACheckoutLosesNothingAndDoublesNothing() {
        crashWhileReserving();
        crashWhilePlacing();
        crashWhileRefusing();
        crashAfterTheSale();
        crashWhileReleasing();

        var ends = Crowd.of(purchases.size()).each(purchases, Purchase::finish);

        assertThat(ends).extracting(Answer::status).containsOnly(201, 409);
        shop.requireSound(purchases, articles.toArray(Article[]::new));
    }

    /**
     * Catalog dies, so the cart aborts, and dies too. After the commit first: it leaves nothing
     * that the worker could abort before the next buyer does.
     */
    private void crashWhileReserving() {
        for (var side : List.of(AFTER, BEFORE)) {
            arm(CART, "checkout.abort" + side);
            crash(CATALOG, "reservation.reserve" + side, stocked());
            awaitCrash(CART, "checkout.abort" + side);
            shop.start(CATALOG, CART);
        }
    }

    private void crashWhilePlacing() {
        for (var point : List.of("R.afterReply", "T2" + BEFORE, "T2" + AFTER)) {
            crash(CART, "checkout." + point, stocked());
            shop.start(CART);
        }
    }

    /** Two are wanted of the last one. */
    private void crashWhileRefusing() {
        for (var side : List.of(BEFORE, AFTER)) {
            var last = shop.admin().stockUp(1500, 1);
            articles.add(last);
            crash(CART, "checkout.refused" + side, shop.readyToBuy(last, 2));
            shop.start(CART);
        }
    }

    /** Both who hear of the sale die of it; then the cart does, of the acceptance. */
    private void crashAfterTheSale() {
        for (var side : List.of(BEFORE, AFTER)) {
            arm(CATALOG, "reservation.confirm" + side);
            crash(ORDER, "order.accept" + side, stocked());
            awaitCrash(CATALOG, "reservation.confirm" + side);
            shop.start(CATALOG, ORDER);
            crash(CART, "checkout.accepted" + side, stocked());
            shop.start(CART);
        }
    }

    /** The price rises where cart-service cannot hear of it, so the reservation tells. */
    private void crashWhileReleasing() {
        var dearer = shop.admin().stockUp(5, 1600, 100);
        articles.addAll(dearer);
        var buyers = dearer.stream().map(article -> shop.readyToBuy(article, 1)).iterator();
        var others = List.of(stocked(), stocked()).iterator();
        awaitKnownToCart(dearer);
        shop.stop(KAFKA);
        raisePrices(dearer);
        for (var side : List.of(BEFORE, AFTER)) {
            crash(CATALOG, "reservation.release" + side, buyers.next());
            crash(CART, "checkout.T1" + side, others.next());
            shop.start(CATALOG, CART);
        }
        for (var point : List.of("release.afterReply", "aborted" + BEFORE, "aborted" + AFTER)) {
            crash(CART, "checkout." + point, buyers.next());
            shop.start(CART);
        }
        shop.start(KAFKA);
    }

    private Purchase stocked() {
        var article = shop.admin().stockUp(1400, 100);
        articles.add(article);
        return shop.readyToBuy(article, 1);
    }

    /** An article that the copy does not know would be read from catalog, new price and all. */
    private void awaitKnownToCart(List<Article> wanted) {
        var ids = wanted.stream().map(a -> String.valueOf(a.variantId())).collect(joining(","));
        var sql = "SELECT count(*) FROM article WHERE variant_id IN (" + ids + ")";
        await("cart-service to hear of new articles")
                .atMost(2, MINUTES)
                .until(() -> shop.databases().number("cart", sql), equalTo((long) wanted.size()));
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
        assertThat(shop.stack().awaitDeath(part)).as("%s dies at %s", part, name).isTrue();
        assertThat(shop.failPoints().isArmed(part, name)).as(name).isFalse();
    }
}
