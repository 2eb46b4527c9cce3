package shop.order.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;

/** All orders here were made with ada@example.com. */
@OrderScenario
class LookupScenarioTests {

    private final Intake intake;
    private final Shopper anybody;
    private final OrderPlaced order;

    @Autowired
    LookupScenarioTests(Intake intake, @LocalServerPort int port) {
        this.intake = intake;
        anybody = Shopper.guest(port);
        order = intake.arrived(Sales.toSomebody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", " Ada@EXAMPLE.com "})
    void showsTheOrderToWhoKnowsNumberAndAddress(String email) {
        assertThat(lookUp(order.number(), email).isOk().text("id")).isEqualTo(order.key());
    }

    @Test
    void showsACustomersOrderToo() {
        OrderPlaced customers =
                intake.arrived(Sales.toCustomer(UUID.randomUUID(), UUID.randomUUID()));

        lookUp(customers.number(), "ada@example.com").isOk();
    }

    @Test
    void answersAWrongAddressLikeAnUnknownNumber() {
        Answer wrong = lookUp(order.number(), "eve@example.com").isProblem(404, "order-not-found");
        Answer unknown = lookUp(Shopper.newKey(), "ada@example.com");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo(wrong.problem());
    }

    @Test
    void neverFindsAnOrderWhoseAddressIsGone() {
        OrderPlaced erased = intake.arrived(Sales.withoutPersonalData(UUID.randomUUID()));

        lookUp(erased.number(), "null@example.com").isProblem(404, "order-not-found");
        assertThat(lookUp(erased.number(), "").status()).isEqualTo(400);
    }

    @Test
    void closesANumberAfterTenWrongGuessesEvenToTheRightOne() {
        for (int i = 0; i < 10; i++) {
            lookUp(order.number(), "eve%d@example.com".formatted(i))
                    .isProblem(404, "order-not-found");
        }

        Answer closed =
                lookUp(order.number(), "ada@example.com").isProblem(429, "too-many-attempts");

        assertThat(Long.parseLong(closed.header("Retry-After"))).isBetween(1L, 900L);
    }

    @Test
    void closesAnUnknownNumberAlike() {
        String number = Shopper.newKey();
        for (int i = 0; i < 10; i++) {
            lookUp(number, "eve@example.com").isProblem(404, "order-not-found");
        }

        lookUp(number, "eve@example.com").isProblem(429, "too-many-attempts");
    }

    @Test
    void countsNoRightGuess() {
        for (int i = 0; i < 12; i++) {
            lookUp(order.number(), "ada@example.com").isOk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'number': '1'}",
                "{'number': '', 'email': 'ada@example.com'}",
                "{'number': 1, 'email': 'ada@example.com'}",
                "{'number': '1', 'email': 'ada'}",
                "{'number': '1', 'email': 'ada@example.com', 'id': 1}",
                "{'number': '\\u0000', 'email': 'ada@example.com'}"
            })
    void refusesWhatIsNoQuestion(String body) {
        Answer answer = anybody.post("/api/orders/lookup", body.replace('\'', '"'));

        assertThat(answer.status()).isEqualTo(400);
        answer.problem();
    }

    private Answer lookUp(String number, String email) {
        String body = "{\"number\": \"%s\", \"email\": \"%s\"}".formatted(number, email);
        return anybody.post("/api/orders/lookup", body);
    }
}
