package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersRequestTests {

    @Test
    void startsAtTheNewestWithTwenty() {
        assertThat(OrdersRequest.of(Map.of())).isEqualTo(new OrdersRequest(20, Cursor.START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "100"})
    void takesALimitUpToAHundred(String limit) {
        OrdersRequest request = OrdersRequest.of(Map.of("limit", List.of(limit)));

        assertThat(request.limit()).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "101", "1000000000", "2147483648", "1.5", "ten", " 5"})
    void refusesAnyOtherLimit(String limit) {
        assertRefused("limit", Map.of("limit", List.of(limit)));
    }

    @Test
    void refusesAForeignCursor() {
        assertRefused("cursor", Map.of("cursor", List.of("c29tZXRoaW5n")));
    }

    @Test
    void refusesUnknownAndRepeatedParameters() {
        assertRefused("customerId", Map.of("customerId", List.of("x")));
        assertRefused("limit", Map.of("limit", List.of("1", "2")));
    }

    private static void assertRefused(String parameter, Map<String, List<String>> parameters) {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(() -> OrdersRequest.of(parameters))
                .satisfies(refused -> assertThat(refused.parameter()).isEqualTo(parameter));
    }
}
