package shop.defaults.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.testsupport.EveryRouteIsDocumented;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentScenarioTests extends Sample {

    @Autowired ApplicationContext service;

    private JsonNode document() throws Exception {
        return JsonMapper.shared().readTree(get("/v3/api-docs").body());
    }

    @Test
    void isOpenApi31WithTheServicesName() throws Exception {
        JsonNode document = document();

        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("sample-service");
        assertThat(document.at("/info/version").asString()).isNotEmpty();
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void namesEveryRouteBelowApiAndNothingElse() throws Exception {
        EveryRouteIsDocumented.check(service);

        assertThat(document().at("/paths").propertyNames())
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void asksForTokensAndNotForACaller() throws Exception {
        JsonNode document = document();

        JsonNode personal = document.at("/paths/~1api~1me/get");
        assertThat(personal.path("parameters").isMissingNode()).isTrue();
        assertThat(personal.at("/security/0").propertyNames()).containsExactly("visitor");
        assertThat(personal.at("/security/1").propertyNames())
                .containsExactlyInAnyOrder("visitor", "customer");
        assertThat(document.at("/paths/~1api~1admin~1bus/get/security/0").propertyNames())
                .containsExactly("customer");
        assertThat(document.at("/paths/~1api~1public/get/security").isMissingNode()).isTrue();
        assertThat(document.at("/components/securitySchemes/visitor/name").asString())
                .isEqualTo("Visitor-Token");
    }

    @Test
    void describesRefusalsOnceAndNamesThemWhereTheyCanHappen() throws Exception {
        JsonNode document = document();

        assertThat(document.at("/paths/~1api~1carts/post/responses").propertyNames())
                .containsExactly(
                        "200", "400", "401", "404", "409", "413", "415", "422", "429", "503");
        assertThat(document.at("/paths/~1api~1admin~1bus/get/responses").propertyNames())
                .containsExactly("200", "400", "401", "403", "429", "503");
        assertThat(document.at("/paths/~1api~1carts~1{id}/put/responses").propertyNames())
                .contains("412");
        assertThat(document.at("/paths/~1api~1carts/post/responses/400/$ref").asString())
                .isEqualTo("#/components/responses/Problem400");
        assertThat(document.at("/components/responses/Problem400/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    @Test
    void namesHeadersThatACommandTakes() throws Exception {
        assertThat(document().at("/paths/~1api~1carts~1{id}/put/parameters").toString())
                .contains("\"name\":\"If-Match\"", "\"name\":\"Idempotency-Key\"")
                .contains("\"in\":\"header\"");
    }

    @Test
    void tellsWhatMayBeNullAndWhatIsAlwaysThere() throws Exception {
        JsonNode cart = document().at("/components/schemas/Cart");

        assertThat(cart.at("/required").toString()).isEqualTo("[\"email\"]");
        assertThat(cart.at("/properties/items/type").toString()).contains("array", "null");
        assertThat(cart.at("/properties/rate/type").toString()).contains("string", "null");
        assertThat(cart.at("/properties/email/type").asString()).isEqualTo("string");
    }

    @Test
    void callsAFreeTreeAnObject() throws Exception {
        JsonNode change = document().at("/paths/~1api~1carts~1{id}/patch/requestBody/content");

        assertThat(change.at("/application~1json/schema").toString())
                .isEqualTo("{\"type\":\"object\"}");
    }

    @Test
    void isTheSameForWhoeverAsksAtTheSameTime() throws Exception {
        Callable<String> ask = () -> get("/v3/api-docs").body();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    crowd.invokeAll(Stream.generate(() -> ask).limit(20).toList());

            assertThat(answers).extracting(Future::get).containsOnly(answers.getFirst().get());
        }
    }
}
