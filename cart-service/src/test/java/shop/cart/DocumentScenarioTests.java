package shop.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The document tells every operation for people, and nothing else. */
@CartScenario
class DocumentScenarioTests {

    @LocalServerPort int port;

    @Test
    void tellsEveryOperation() {
        assertThat(document().path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/cart",
                        "/api/cart/items",
                        "/api/cart/items/{id}",
                        "/api/cart/email",
                        "/api/cart/addresses",
                        "/api/cart/currency",
                        "/api/cart/shipping-option",
                        "/api/cart/shipping-options",
                        "/api/cart/checkout",
                        "/api/payment-methods",
                        "/api/admin/shipping-options",
                        "/api/admin/shipping-options/{id}",
                        "/api/admin/tax-rates",
                        "/api/admin/tax-rates/{id}",
                        "/api/admin/tax-rates/countries/{country}",
                        "/api/admin/bus",
                        "/api/admin/bus/dead-letters/{id}",
                        "/api/admin/bus/dead-letters/{id}/replay",
                        "/api/admin/bus/republish");
    }

    @Test
    void tellsWhatACheckoutTakesAndGives() {
        JsonNode checkout = document().at("/paths/~1api~1cart~1checkout/post");

        assertThat(checkout.path("parameters").valueStream().map(p -> p.path("name").asString()))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(checkout.at("/responses/201/content/application~1json/schema/$ref").asString())
                .endsWith("/OrderView");
    }

    private JsonNode document() {
        Answer answer =
                Shopper.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                                .build());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
