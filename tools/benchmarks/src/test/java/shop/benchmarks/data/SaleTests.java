package shop.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import shop.events.OrderPlaced;
import tools.jackson.databind.json.JsonMapper;

class SaleTests {

    private static final long SEED = 7;

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Sale.of(SEED, 3, 103, 1000)).isEqualTo(Sale.of(SEED, 3, 103, 1000));
        assertThat(Sale.of(SEED + 1, 3, 103, 1000).id())
                .isNotEqualTo(Sale.of(SEED, 3, 103, 1000).id());
    }

    @Test
    void isAnEventThatTheShopReads() {
        for (long number = 1; number <= 500; number++) {
            Sale sale = Sale.of(SEED, number, 100_000 + number, 50);

            OrderPlaced placed = JsonMapper.shared().readValue(sale.event(), OrderPlaced.class);

            assertThat(placed.id()).isEqualTo(sale.id()).matches(id -> id.version() == 7);
            assertThat(placed.placedAt()).isEqualTo(sale.placedAt());
            assertThat(placed.totals().total().amount()).isEqualTo(sale.total());
            assertThat(placed.items())
                    .extracting(OrderPlaced.Item::productId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoShareAnId() {
        assertThat(
                        LongStream.rangeClosed(1, 100_000)
                                .mapToObj(number -> Sale.of(SEED, number, number, 10).id())
                                .distinct()
                                .count())
                .isEqualTo(100_000);
    }
}
