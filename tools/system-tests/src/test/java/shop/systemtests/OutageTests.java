package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

@WithShop
class OutageTests {

    private final Shop shop;

    OutageTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void withoutCatalogCartsStillShowAndCheckoutRefusesCleanly() {
        var article = shop.admin().stockUp(3100, 50);
        var purchase = shop.readyToBuy(article, 1);
        var visitor = purchase.visitor();
        shop.stop(Part.CATALOG);

        var browsing = visitor.get("/api/products");
        var cart = visitor.cart();
        var refusal = purchase.attempt();

        requireProblem(browsing);
        assertThat(browsing.status()).isEqualTo(503);
        assertThat(browsing.header("Retry-After")).isPresent();
        assertThat(cart.required("items")).hasSize(1);
        requireProblem(refusal);
        assertThat(refusal.status()).isIn(409, 503);

        shop.start(Part.CATALOG);
        await("browsing again")
                .atMost(1, MINUTES)
                .until(() -> visitor.get("/api/products").status() == 200);
        assertThat(purchase.finish().status()).isEqualTo(201);
        shop.requireSound(List.of(purchase), article);
    }

    @Test
    void withoutOrderServiceCheckoutGoesOnAndEveryOrderArrivesLater() {
        var article = shop.admin().stockUp(3200, 50);
        shop.stop(Part.ORDER);

        var purchases = Crowd.of(4).times(20, _ -> shop.readyToBuy(article, 1));
        var answers = Crowd.of(4).each(purchases, Purchase::finish);

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(purchases).noneMatch(Purchase::sawServerError);
        shop.start(Part.ORDER);
        assertThat(shop.requireSound(purchases, article).orders()).hasSize(20);
    }

    private static void requireProblem(Answer answer) {
        assertThat(answer).isNotNull();
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
    }
}
