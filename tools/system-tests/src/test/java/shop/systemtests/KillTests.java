package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/** SIGKILL in the middle of a load; the buyers repeat under their keys until they know. */
@WithShop
@Order(Integer.MAX_VALUE - 1)
class KillTests {

    private static final List<Part> VICTIMS =
            List.of(Part.CART, Part.ORDER, Part.CATALOG, Part.KAFKA, Part.POSTGRES);
    private static final int BETWEEN_KILLS = 40;
    private static final int PURCHASES = BETWEEN_KILLS * (VICTIMS.size() + 2);

    private final Shop shop;

    KillTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void noAnsweredOrderIsLostAndNoneIsDoubleWhateverIsKilled() {
        var article = shop.admin().stockUp(2500, 5000);
        var purchases = Crowd.of(8).times(PURCHASES, i -> shop.readyToBuy(article, 1 + i % 3));

        var load =
                CompletableFuture.supplyAsync(() -> Crowd.of(16).each(purchases, Purchase::finish));
        for (int i = 0; i < VICTIMS.size(); i++) {
            awaitEnds(purchases, load, BETWEEN_KILLS * (i + 1));
            shop.kill(VICTIMS.get(i));
            shop.start(VICTIMS.get(i));
        }
        var answers = load.join();

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(purchases).anyMatch(Purchase::sawServerError);
        assertThat(shop.requireSound(purchases, article).orders()).hasSize(PURCHASES);
    }

    private static void awaitEnds(List<Purchase> purchases, CompletableFuture<?> load, int count) {
        await(count + " answered checkouts")
                .atMost(2, MINUTES)
                .until(() -> load.isDone() || ended(purchases) >= count);
    }

    private static long ended(List<Purchase> purchases) {
        return purchases.stream().filter(purchase -> !purchase.ends().isEmpty()).count();
    }
}
