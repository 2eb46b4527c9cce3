package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;

/** Who may ask for a reservation, and how. */
@ScenarioTest(schema = "catalog")
class ReservationDoorScenarioTests {

    @LocalServerPort private int port;

    private final UUID orderId = UUID.randomUUID();
    private Cart cart;

    @BeforeEach
    void openCart() {
        cart = Cart.on(port);
    }

    @Test
    void listsWhatIsHeldToAdmins() {
        long variant = Goods.variant(port, "10.00", 8);
        cart.reserve(orderId, variant, 3);
        Client admin = Client.admin(port);

        assertThat(admin.get("/api/admin/reservations?olderThan=0").text()).contains("\"items\"");
        assertThat(admin.get("/api/admin/reservations?olderThan=P1D").json().path("items"))
                .isEmpty();
        assertThat(admin.get("/api/admin/reservations?olderThan=soon").status()).isEqualTo(400);
        assertThat(Client.customer(port).get("/api/admin/reservations").status()).isEqualTo(403);
    }

    @Test
    void servesCartServiceAlone() {
        String path = "/internal/reservations/" + orderId;
        String body = "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":1}]}";

        assertThat(Client.service(port, "order-service").put(path, body).status()).isEqualTo(403);
        assertThat(Client.admin(port).put(path, body).status()).isEqualTo(401);
        assertThat(Client.anonymous(port).delete(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"currency\":\"EUR\",\"lines\":[]}",
                "{\"currency\":\"EUR\",\"lines\":null}",
                "{\"currency\":\"EUR\",\"lines\":[null]}",
                "{\"currency\":\"euro\",\"lines\":[{\"variantId\":1,\"quantity\":1}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":0}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":-1}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":1.5}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":\"1\"}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":9223372036854775807}]}",
                "{\"currency\":\"EUR\",\"lines\":[{\"variantId\":1,\"quantity\":1}],\"price\":1}"
            })
    void refusesWhatIsNotADemand(String body) {
        Answer answer = cart.put(orderId, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isNotEmpty();
        assertThat(cart.reserve(orderId, Goods.variant(port, "1.00", 1), 1).status())
                .isEqualTo(200);
    }
}
