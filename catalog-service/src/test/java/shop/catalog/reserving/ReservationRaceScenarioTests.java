package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.catalog.reserving.Cart.line;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.catalog.Answer;
import shop.catalog.Goods;
import shop.catalog.Rush;
import shop.testsupport.ScenarioTest;

/** Many who want the same stock at once. */
@ScenarioTest(schema = "catalog")
class ReservationRaceScenarioTests {

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;

    private final UUID orderId = UUID.randomUUID();
    private Cart cart;

    @BeforeEach
    void openCart() {
        cart = Cart.on(port);
    }

    @Test
    void sellsTenUnitsToTenOfFiftyBuyers() {
        long variant = Goods.variant(port, "10.00", 10);

        List<String> outcomes =
                Rush.of(50, n -> cart.reservePatiently(UUID.randomUUID(), line(variant, 1)))
                        .stream()
                        .map(answer -> answer.json().path("outcome").asString())
                        .toList();

        assertThat(outcomes).filteredOn("HELD"::equals).hasSize(10);
        assertThat(outcomes).filteredOn("REFUSED"::equals).hasSize(40);
        assertThat(Goods.stock(port, variant).path("available").asLong()).isZero();
    }

    @Test
    void letsNoDeadlockReachBuyersOfTheSameThingsInOppositeOrder() {
        List<Long> variants = Goods.variants(port, 2, "10.00", 100_000);
        long a = variants.get(0);
        long b = variants.get(1);
        long deadlocks = deadlocks();

        List<Answer> answers =
                Rush.of(
                        200,
                        n ->
                                n % 2 == 0
                                        ? cart.reservePatiently(
                                                UUID.randomUUID(), line(a, 1), line(b, 1))
                                        : cart.reservePatiently(
                                                UUID.randomUUID(), line(b, 1), line(a, 1)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(Goods.stock(port, a).path("reserved").asLong()).isEqualTo(200);
        assertThat(Goods.stock(port, b).path("reserved").asLong()).isEqualTo(200);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void givesOneAnswerToTheSameOrderAskedFiftyTimesAtOnce() {
        long variant = Goods.variant(port, "10.00", 10);

        List<Answer> answers = Rush.of(50, n -> cart.reservePatiently(orderId, line(variant, 2)));

        assertThat(answers).extracting(Answer::json).containsOnly(answers.getFirst().json());
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isEqualTo(2);
    }

    private long deadlocks() {
        return jdbc.sql("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                .query(Long.class)
                .single();
    }
}
