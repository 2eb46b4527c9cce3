package shop.catalog.reserving;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Answer;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import shop.testsupport.counting.Endpoint;
import shop.testsupport.counting.StatementCount;
import shop.testsupport.counting.StatementCounts;

/**
 * What holding stock costs Postgres, with one line and with twenty. Sold out means that every line
 * crosses a border, so that the bus is told of each.
 */
@ScenarioTest(schema = "catalog")
class StatementCountScenarioTests {

    private static final int ON_HAND = 8;

    @Autowired private ConfirmReservations confirm;
    @Autowired private CancelReservations cancel;
    @Autowired private TransactionTemplate transaction;
    @Autowired private StatementCounts counts;
    @LocalServerPort private int port;

    @TestFactory
    Stream<DynamicTest> asksPostgresNoMoreThanThis() {
        return Stream.of(
                        new Endpoint("PUT reservation", 5, 6, lines -> reserve(lines, 1)),
                        new Endpoint("PUT reservation, sells out", 7, 8, n -> reserve(n, ON_HAND)),
                        new Endpoint("PUT reservation, again", 3, 4, this::reserveAgain),
                        new Endpoint("DELETE reservation", 6, 7, lines -> release(lines, 1)),
                        new Endpoint(
                                "DELETE reservation, back in stock",
                                8,
                                9,
                                lines -> release(lines, ON_HAND)))
                .map(endpoint -> dynamicTest(endpoint.name(), () -> endpoint.check(counts)));
    }

    @Test
    void confirmsManyOrdersAsItConfirmsOne() {
        StatementCount one = counts.of(confirmation(held(1, 1)));
        StatementCount many = counts.of(confirmation(held(20, 20)));

        assertThat(one.statements()).as(one.toString()).isLessThanOrEqualTo(6);
        assertThat(many.roundTrips()).as(many.toString()).isEqualTo(one.roundTrips());
    }

    private Runnable confirmation(List<UUID> orders) {
        return () -> transaction.executeWithoutResult(_ -> confirm.confirm(orders));
    }

    /** So many orders of as many lines. */
    private List<UUID> held(int orders, int lines) {
        return Stream.generate(
                        () -> {
                            UUID order = UUID.randomUUID();
                            held(order, demand(lines, 1));
                            return order;
                        })
                .limit(orders)
                .toList();
    }

    private Runnable reserve(int lines, int quantity) {
        String demand = demand(lines, quantity);
        UUID order = UUID.randomUUID();
        return () -> held(order, demand);
    }

    private Runnable reserveAgain(int lines) {
        Runnable reserve = reserve(lines, 1);
        reserve.run();
        return reserve;
    }

    private Runnable release(int lines, int quantity) {
        UUID order = UUID.randomUUID();
        held(order, demand(lines, quantity));
        return () -> assertThat(Cart.on(port).release(order).status()).isEqualTo(204);
    }

    private void held(UUID order, String demand) {
        Answer answer = Cart.on(port).put(order, demand);
        assertThat(answer.json().path("outcome").asString()).as(answer.text()).isEqualTo("HELD");
    }

    private String demand(int lines, int quantity) {
        List<Long> variants = Goods.variants(port, lines, "10.00", ON_HAND);
        return "{\"currency\":\"EUR\",\"lines\":[%s]}"
                .formatted(
                        IntStream.range(0, lines)
                                .mapToObj(n -> Cart.line(variants.get(n), quantity))
                                .collect(joining(",")));
    }
}
