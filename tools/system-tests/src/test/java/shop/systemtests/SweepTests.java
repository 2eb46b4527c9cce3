package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.localstack.Part.CART;
import static shop.localstack.Part.CATALOG;
import static shop.localstack.Part.KAFKA;
import static shop.localstack.Part.ORDER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.ProductFile;
import shop.systemtests.client.Purchase;

/**
 * A crash at every write of a checkout, each met by a buyer of their own. All keys are repeated
 * after the last crash, so that what only the recovery worker can repair is waited for once.
 */
@WithShop
class SweepTests {

    private static final List<String> BOTH_SIDES = List.of("beforeCommit", "afterCommit");

    private final Shop shop;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    SweepTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aCrashAtAnyWriteOfACheckoutLosesNothingAndDoublesNothing() {
        crashWhilePlacing();
        crashWhileRefusing();
        crashWhileAborting();
        crashAfterTheSale();

        var ends = Crowd.of(purchases.size()).each(purchases, Purchase::finish);

        assertThat(ends).extracting(Answer::status).containsOnly(201, 409);
        shop.requireSound(purchases, articles.toArray(Article[]::new));
    }

    private void crashWhilePlacing() {
        for (var side : BOTH_SIDES) {
            crash(CART, "checkout.T1." + side, stocked());
            crash(CATALOG, "reservation.reserve." + side, stocked());
            crash(CART, "checkout.T2." + side, stocked());
        }
        crash(CART, "checkout.R.afterReply", stocked());
    }

    /** Two are wanted of the last one. */
    private void crashWhileRefusing() {
        for (var side : BOTH_SIDES) {
            var article = shop.admin().stockUp(1500, 1);
            articles.add(article);
            crash(CART, "checkout.refused." + side, shop.readyToBuy(article, 2));
        }
    }

    /** The price rises where cart-service cannot hear of it, so the reservation tells. */
    private void crashWhileAborting() {
        var aborts =
                List.of(
                        point(CART, "checkout.abort.beforeCommit"),
                        point(CART, "checkout.abort.afterCommit"),
                        point(CATALOG, "reservation.release.beforeCommit"),
                        point(CATALOG, "reservation.release.afterCommit"),
                        point(CART, "checkout.release.afterReply"),
                        point(CART, "checkout.aborted.beforeCommit"),
                        point(CART, "checkout.aborted.afterCommit"));
        var dearer = shop.admin().stockUp(aborts.size(), 1600, 100);
        var buyers = dearer.stream().map(article -> shop.readyToBuy(article, 1)).toList();
        articles.addAll(dearer);
        shop.stop(KAFKA);
        raisePrices(dearer);
        for (int i = 0; i < aborts.size(); i++) {
            crash(aborts.get(i).part(), aborts.get(i).name(), buyers.get(i));
        }
        shop.start(KAFKA);
    }

    private void crashAfterTheSale() {
        for (var side : BOTH_SIDES) {
            crash(ORDER, "order.accept." + side, stocked());
            crash(CATALOG, "reservation.confirm." + side, stocked());
            crash(CART, "checkout.accepted." + side, stocked());
        }
    }

    private record Point(Part part, String name) {}

    private static Point point(Part part, String name) {
        return new Point(part, name);
    }

    private Purchase stocked() {
        var article = shop.admin().stockUp(1400, 100);
        articles.add(article);
        return shop.readyToBuy(article, 1);
    }

    private void raisePrices(List<Article> dearer) {
        var file = new ProductFile();
        dearer.forEach(article -> file.with(article.sku(), article.price() + 100, 0));
        shop.admin().importFile(file.toString());
    }

    private void crash(Part part, String name, Purchase purchase) {
        purchases.add(purchase);
        shop.failPoints().arm(part, name);
        purchase.attempt();
        assertThat(shop.stack().awaitDeath(part)).as("%s at %s: %s", part, name, purchase).isTrue();
        assertThat(shop.failPoints().isArmed(part, name)).as(name).isFalse();
        shop.start(part);
    }
}
