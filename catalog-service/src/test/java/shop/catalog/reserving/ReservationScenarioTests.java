package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.reserving.Cart.line;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class ReservationScenarioTests {

    @LocalServerPort private int port;

    private final UUID orderId = UUID.randomUUID();
    private Cart cart;

    @BeforeEach
    void openCart() {
        cart = Cart.on(port);
    }

    @Test
    void holdsAllLinesAndSaysWhatTheyCost() {
        long one = Goods.variant(port, "10.00", 8);
        long two = Goods.variant(port, "2.50", 8);

        Answer answer = cart.reserve(orderId, line(two, 1), line(one, 2), line(two, 3));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString()).isEqualTo("HELD");
        assertThat(answer.json().path("lines")).hasSize(2);
        assertThat(answer.json().path("lines").path(0).toString())
                .isEqualTo(
                        ("{\"variantId\":%d,\"unitPrice\":{\"amount\":1000,\"currency\":\"EUR\"},"
                                        + "\"taxCategory\":\"standard\",\"productVersion\":1}")
                                .formatted(one));
        assertThat(Goods.stock(port, one).path("reserved").asLong()).isEqualTo(2);
        assertThat(Goods.stock(port, two).path("available").asLong()).isEqualTo(4);
    }

    @Test
    void repeatsTheStoredAnswer() {
        long variant = Goods.variant(port, "10.00", 8);

        Answer first = cart.reserve(orderId, variant, 8);
        Answer second = cart.reserve(orderId, line(variant, 3), line(variant, 5));

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isEqualTo(8);
    }

    @Test
    void refusesOtherLinesUnderTheSameOrder() {
        long variant = Goods.variant(port, "10.00", 8);
        cart.reserve(orderId, variant, 1);

        assertThat(cart.reserve(orderId, variant, 2).status()).isEqualTo(422);
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isEqualTo(1);
    }

    @Test
    void refusesAllWhenOneLineIsShortAndRemembersIt() {
        long plenty = Goods.variant(port, "10.00", 8);
        long scarce = Goods.variant(port, "10.00", 1);

        Answer refused = cart.reserve(orderId, line(plenty, 1), line(scarce, 2));
        restock(scarce, 100);

        assertThat(refused.json().toString())
                .isEqualTo(
                        ("{\"outcome\":\"REFUSED\",\"lines\":[{\"variantId\":%d,"
                                        + "\"reason\":\"out-of-stock\",\"available\":1}]}")
                                .formatted(scarce));
        assertThat(cart.reserve(orderId, line(plenty, 1), line(scarce, 2)).json())
                .isEqualTo(refused.json());
        assertThat(Goods.stock(port, plenty).path("reserved").asLong()).isZero();
    }

    @Test
    void namesWhatIsUnavailableAndWhatHasNoPrice() {
        long priceless = Goods.variant(port, "", 8);
        long priced = Goods.variant(port, "1.00", 8);
        long unknown = 999_999_999;

        JsonNode refused =
                cart.reserve(orderId, line(unknown, 1), line(priceless, 1), line(priced, 1)).json();
        JsonNode otherCurrency =
                cart.put(
                                UUID.randomUUID(),
                                "{\"currency\":\"USD\",\"lines\":[%s]}".formatted(line(priced, 1)))
                        .json();

        assertThat(refused.path("lines").valueStream().map(l -> l.path("reason").asString()))
                .containsExactly("no-price", "unavailable");
        assertThat(otherCurrency.path("lines").path(0).path("reason").asString())
                .isEqualTo("no-price");
    }

    @Test
    void givesBackOnReleaseAndRefusesALateRepeat() {
        long variant = Goods.variant(port, "10.00", 8);
        cart.reserve(orderId, variant, 3);

        assertThat(cart.release(orderId).status()).isEqualTo(204);
        assertThat(cart.release(orderId).status()).isEqualTo(204);
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isZero();
        assertThat(cart.reserve(orderId, variant, 3).status()).isEqualTo(410);
    }

    @Test
    void refusesAReserveThatItsReleaseOvertook() {
        long variant = Goods.variant(port, "10.00", 8);

        assertThat(cart.release(orderId).status()).isEqualTo(204);
        assertThat(cart.reserve(orderId, variant, 3).problem())
                .isEqualTo("/problems/reservation-released");
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isZero();
    }

    @Test
    void tellsTheBusOnlyWhenAvailabilityCrossesABorder() {
        long variant = Goods.variant(port, "10.00", 8);
        UUID second = UUID.randomUUID();

        cart.reserve(UUID.randomUUID(), variant, 1);
        cart.reserve(orderId, variant, 3);
        cart.reserve(second, variant, 4);
        cart.release(second);
        cart.release(orderId);

        Bus.awaitAvailabilities(
                variant, "in-stock", "low-stock", "out-of-stock", "low-stock", "in-stock");
    }

    private void restock(long variantId, long onHand) {
        Client.admin(port)
                .put("/api/admin/stock/" + variantId, "{\"onHand\":%d}".formatted(onHand));
    }
}
