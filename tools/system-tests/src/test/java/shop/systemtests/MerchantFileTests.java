package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.Article;
import tools.jackson.databind.JsonNode;

/** A merchant's file as it is, beside the checkout; nothing to do where there is none. */
@WithShop
class MerchantFileTests {

    private static final String ARTICLE = "classic-varsity-top";

    private final Shop shop;

    MerchantFileTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void anArticleWithSizesOfAMerchantsFileIsBought() throws IOException {
        var file = shop.stack().settings().root().resolve("../shared/data/apparel.csv").normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);

        var report = shop.admin().importFile(Files.readString(file));
        var small = small(shop.visitor().get("/api/products/" + ARTICLE).expect(200).json());
        var purchase = shop.readyToBuy(small, 1);
        var order = purchase.finish().expect(201).json();

        assertThat(found("varsity")).contains(ARTICLE);
        assertThat(report.required("rejected")).isEmpty();
        assertThat(report.requiredAt("/products/created").asInt()).isPositive();
        assertThat(order.requiredAt("/items/0/options/Size").asString()).isEqualTo("Small");
        assertThat(order.requiredAt("/items/0/total/amount").asLong()).isEqualTo(6000);
        shop.requireSound(List.of(purchase), small);
        requireSecondImportUndoesNoSale(file, small);
    }

    private List<String> found(String words) {
        return shop.visitor()
                .get("/api/products?q=" + words)
                .expect(200)
                .json()
                .required("items")
                .valueStream()
                .map(product -> product.required("slug").asString())
                .toList();
    }

    private void requireSecondImportUndoesNoSale(Path file, Article sold) throws IOException {
        var report = shop.admin().importFile(Files.readString(file));

        assertThat(report.requiredAt("/products/created").asInt()).isZero();
        assertThat(report.requiredAt("/products/updated").asInt()).isZero();
        assertThat(shop.admin().stock(sold.variantId()).required("onHand").asInt()).isZero();
    }

    private static Article small(JsonNode product) {
        var variant =
                product.required("variants")
                        .valueStream()
                        .filter(v -> v.requiredAt("/options/Size").asString().equals("Small"))
                        .findFirst()
                        .orElseThrow();
        return new Article(
                product.required("id").asLong(),
                variant.required("id").asLong(),
                variant.required("sku").asString(),
                variant.requiredAt("/price/amount").asLong(),
                1);
    }
}
