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

    @ParameterizedTest
    @EnumSource
    void neverGoesBackToPlaced(OrderStatus status) {
        assertThat(status.mayBecome(OrderStatus.PLACED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLACED", "PAID"},
            mode = EnumSource.Mode.EXCLUDE)
    void isCancelledOnlyBeforeSomethingIsSent(OrderStatus status) {
        assertThat(OrderStatus.PLACED.mayBecome(OrderStatus.CANCELLED)).isTrue();
        assertThat(OrderStatus.PAID.mayBecome(OrderStatus.CANCELLED)).isTrue();
        assertThat(status.mayBecome(OrderStatus.CANCELLED)).isFalse();
    }
}
