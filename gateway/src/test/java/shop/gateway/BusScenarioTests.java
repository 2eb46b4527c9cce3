package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.gateway.EchoService.Answer;

class BusScenarioTests extends Gateway {

    private static final String BUS = "/api/admin/bus";
    private static final Map<String, EchoService> SERVICES =
            Map.of(
                    "catalog-service", CATALOG,
                    "cart-service", CART,
                    "order-service", ORDER,
                    "customer-service", CUSTOMER);

    @AfterEach
    void forget() {
        SERVICES.values().forEach(service -> service.answers.remove(BUS));
    }

    @Test
    void putsWhatEachServiceSaysSideBySide() throws Exception {
        SERVICES.forEach(BusScenarioTests::tells);

        HttpResponse<String> answer = get(BUS, "Authorization", "Bearer admin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"services\":[{\"name\":\"cart-service\",\"outbox\":{}},"
                                + "{\"name\":\"catalog-service\",\"outbox\":{}},"
                                + "{\"name\":\"customer-service\",\"outbox\":{}},"
                                + "{\"name\":\"ghost-service\",\"unreachable\":true},"
                                + "{\"name\":\"order-service\",\"outbox\":{}}]}");
    }

    @Test
    void asksInTheCallersName() throws Exception {
        SERVICES.forEach(BusScenarioTests::tells);
        String visitor =
                VisitorKeyFiles.token(VisitorKeyFiles.OURS, UUID.randomUUID(), Duration.ofDays(1));

        get(BUS, "Authorization", "Bearer admin", "Cookie", "visitor=" + visitor);

        for (EchoService service : SERVICES.values()) {
            assertThat(service.last().path()).isEqualTo(BUS);
            assertThat(service.last().headers())
                    .containsEntry("authorization", List.of("Bearer admin"))
                    .containsEntry("visitor-token", List.of(visitor))
                    .containsKey("traceparent")
                    .doesNotContainKey("cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void handsOnTheRefusalOfAService(int status) throws Exception {
        SERVICES.forEach(BusScenarioTests::tells);
        String problem = "{\"type\":\"/problems/no\",\"status\":" + status + "}";
        ORDER.answers.put(BUS, new Answer(status, "application/problem+json", problem));

        HttpResponse<String> answer = get(BUS);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"500, {}", "404, {}", "200, nonsense", "200, []"})
    void marksAServiceThatCannotBeAsked(int status, String body) throws Exception {
        SERVICES.forEach(BusScenarioTests::tells);
        ORDER.answers.put(BUS, new Answer(status, "application/json", body));

        assertThat(get(BUS).body())
                .contains("{\"name\":\"order-service\",\"unreachable\":true}")
                .contains("{\"name\":\"customer-service\",\"outbox\":{}}");
    }

    @Test
    void tellsNothingWhenNobodySaidThatTheCallerMayKnow() throws Exception {
        SERVICES.values()
                .forEach(service ->
                        service.answers.put(BUS, new Answer(500, "application/json", "{}")));

        assertProblem(get(BUS), 503);
    }

    @Test
    void sendsACommandOnADeadLetterToItsService() throws Exception {
        for (Map.Entry<String, EchoService> service : SERVICES.entrySet()) {
            String letter = BUS + "/dead-letters/" + service.getKey() + "-7";

            assertThat(post(letter + "/replay", "").statusCode()).isEqualTo(200);
            assertThat(service.getValue().last().path()).isEqualTo(letter + "/replay");

            send("DELETE", letter, BodyPublishers.noBody(), "Authorization", "Bearer admin");
            assertThat(service.getValue().last().method()).isEqualTo("DELETE");
            assertThat(service.getValue().last().headers())
                    .containsEntry("authorization", List.of("Bearer admin"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "products, catalog-service",
        "stock, catalog-service",
        "orders, cart-service",
        "customers, customer-service",
        "identities, customer-service"
    })
    void sendsATopicToItsPublisher(String topic, String service) throws Exception {
        String body = "{\"keys\":[\"" + UUID.randomUUID() + "\"],\"topic\":\"" + topic + "\"}";

        assertThat(post(BUS + "/republish", body).statusCode()).isEqualTo(200);

        assertThat(SERVICES.get(service).last().body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/republish|{\"topic\":\"carts\"}",
                "/republish|{\"topic\":7}",
                "/republish|{",
                "/republish|''",
                "/dead-letters/nobody-7/replay|''",
                "/dead-letters/cart-service-x/replay|''"
            })
    void leavesWhatNamesNobodyToAPublisher(String path, String body) throws Exception {
        assertThat(post(BUS + path, body).statusCode()).isEqualTo(200);

        assertThat(CATALOG.last().path()).isEqualTo(BUS + path);
    }

    @Test
    void knowsNothingElseThere() throws Exception {
        assertProblem(get(BUS + "/anything"), 404);
        assertProblem(post(BUS, "{}"), 405);
    }

    private static void tells(String name, EchoService service) {
        String body = "{\"services\":[{\"name\":\"%s\",\"outbox\":{}}]}".formatted(name);
        service.answers.put(BUS, new Answer(200, "application/json", body));
    }
}
