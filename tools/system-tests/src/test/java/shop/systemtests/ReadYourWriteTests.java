package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Article;
import shop.systemtests.client.Crowd;
import shop.systemtests.client.Purchase;

/** Where no event can have told order-service; {@link ThousandOrdersTests} has the usual way. */
@WithShop
class ReadYourWriteTests {

    private final Shop shop;
    private final List<Purchase> purchases = Collections.synchronizedList(new ArrayList<>());

    ReadYourWriteTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void anOrderIsThereWhileKafkaIsStoppedAndArrivesLater() {
        var article = shop.admin().stockUp(460, 5000);
        shop.stop(Part.KAFKA);

        var reads = Crowd.of(8).times(200, _ -> buyAndRead(article));

        assertThat(reads).extracting(Answer::status).hasSize(200).containsOnly(200);
        shop.start(Part.KAFKA);
        assertThat(shop.requireSound(purchases, article).orders()).hasSize(200);
    }

    private Answer buyAndRead(Article article) {
        var purchase = shop.readyToBuy(article, 1);
        purchases.add(purchase);
        var placed = purchase.finish().expect(201).json();
        var read = purchase.visitor().readOrder(placed.required("id").asString()).getLast();
        if (read.status() == 200) {
            assertThat(read.json()).isEqualTo(placed);
        }
        return read;
    }
}
