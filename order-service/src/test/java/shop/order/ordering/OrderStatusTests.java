package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTests {

    @Test
    void isWrittenInLowerCaseWithHyphens() {
        assertThat(OrderStatus.PARTIALLY_FULFILLED.text()).isEqualTo("partially-fulfilled");
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackAsWritten(OrderStatus status) {
        assertThat(OrderStatus.of(status.text())).isEqualTo(status);
    }
}
