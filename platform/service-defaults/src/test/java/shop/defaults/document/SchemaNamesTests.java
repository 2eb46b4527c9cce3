package shop.defaults.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaNamesTests {

    private static String shorten(String json) {
        return new String(SchemaNames.shorten(json.getBytes(UTF_8)), UTF_8);
    }

    @Test
    void areShortWhereOneClassWearsThem() {
        assertThat(
                        shorten(
                                """
                                {"x":{"$ref":"#/components/schemas/shop.events.Money"},
                                 "y":[{"$ref":"#/components/responses/Problem400"}],
                                 "components":{"schemas":{"shop.events.Money":{},"Problem":{},
                                  "shop.cart.carts.CartView$Line":{}, "shop.catalog.Pageshop.catalog.browsing.ProductView":{}}}}\
                                """))
                .isEqualTo(
                        "{\"x\":{\"$ref\":\"#/components/schemas/Money\"},"
                                + "\"y\":[{\"$ref\":\"#/components/responses/Problem400\"}],"
                                + "\"components\":{\"schemas\":{\"Money\":{},\"Problem\":{},"
                                + "\"Line\":{},\"PageProductView\":{}}}}");
    }

    @Test
    void tellClassesOfOneNameApart() {
        assertThat(
                        shorten(
                                """
                                {"x":{"$ref":"#/components/schemas/shop.cart.taxes.TaxRateView"},
                                 "components":{"schemas":{"shop.cart.taxes.TaxRateView":{"a":1},
                                  "shop.cart.carts.CartView$TaxRateView":{"b":1}}}}\
                                """))
                .isEqualTo(
                        "{\"x\":{\"$ref\":\"#/components/schemas/TaxesTaxRateView\"},"
                                + "\"components\":{\"schemas\":{\"TaxesTaxRateView\":{\"a\":1},"
                                + "\"CartsCartViewTaxRateView\":{\"b\":1}}}}");
    }
}
