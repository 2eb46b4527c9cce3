package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OrdersRequestTests {

    @Test
    void startsAtTheNewestWithTwenty() {
        assertThat(OrdersRequest.of(null, null)).isEqualTo(new OrdersRequest(20, Cursor.START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "100"})
    void takesALimitUpToAHundred(String limit) {
        assertThat(OrdersRequest.of(limit, null).limit()).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "101", "1000000000", "2147483648", "1.5", "ten", " 5"})
    void refusesAnyOtherLimit(String limit) {
        assertRefused("limit", () -> OrdersRequest.of(limit, null));
    }

    @Test
    void refusesAForeignCursor() {
        assertRefused("cursor", () -> OrdersRequest.of(null, "c29tZXRoaW5n"));
    }

    @Test
    void refusesUnknownAndRepeatedParameters() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("limit", "1", "2");
        Set<String> known = Set.of("limit");

        assertRefused("limit", () -> OrdersRequest.checkNames(request, known));
        assertRefused("limit", () -> OrdersRequest.checkNames(request, Set.of("cursor")));
    }

    private static void assertRefused(String parameter, ThrowingCallable call) {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.parameter()).isEqualTo(parameter));
    }
}
