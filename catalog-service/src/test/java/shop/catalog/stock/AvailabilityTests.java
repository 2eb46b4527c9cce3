package shop.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTests {

    @ParameterizedTest
    @CsvSource({"0, out-of-stock", "1, low-stock", "5, low-stock", "6, in-stock"})
    void changesAtItsBorders(long available, String word) {
        assertThat(Availability.of(available, 5).word()).isEqualTo(word);
    }
}
