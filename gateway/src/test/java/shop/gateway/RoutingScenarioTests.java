package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingScenarioTests extends Gateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products/1042?q=blue%20shirt&limit=2",
                "/api/products?q=%27%20or%201=1--",
                "/api/products?q=100%25&filter%5Bsize%5D=M",
                "/api/products?q=a+b%2Bc&q=&r",
                "/api/products/sh%C3%BCrt"
            })
    void rewritesNothing(String target) throws Exception {
        HttpResponse<String> answer = get(target);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
        assertThat(CATALOG.last().path()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products",
                "/api/categories/7",
                "/api/search/suggest",
                "/api/media/demo/shirt.svg",
                "/api/admin/products",
                "/api/admin/stock/3301",
                "/api/admin/reservations"
            })
    void sendsToTheCatalog(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
        assertThat(CATALOG.last().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/nothing",
                "/api/admin",
                "/api/productsx",
                "/internal/reservations/1",
                "/actuator",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/prometheus",
                "/error",
                "/.well-known/jwks.json"
            })
    void knowsNoOtherPath(String path) throws Exception {
        assertProblem(get(path), 404);
    }

    @Test
    void isHealthyOnItsOwn() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void triesTheNextReplicaWhenAConnectionIsRefused() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(post("/api/cart/items", "{\"n\":" + i + "}").statusCode()).isEqualTo(200);
            assertThat(CART.last().body()).isEqualTo("{\"n\":" + i + "}");
        }
        assertThat(CART.seen.stream().filter(s -> s.body().equals("{\"n\":0}"))).hasSize(1);
    }

    @Test
    void asksToComeBackWhenNobodyIsThereBeforeAndAfterTheBreakerOpens() throws Exception {
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = get("/api/ghosts");

            assertProblem(answer, 503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void doesNotWaitLongerThanItsBudget() throws Exception {
        HttpResponse<String> answer = post("/api/auth/hang", "{}");

        assertProblem(answer, 504);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(CUSTOMER.seen.stream().filter(s -> s.path().contains("hang"))).hasSize(1);
    }

    @Test
    void repeatsNoUnsafeCallWhoseConnectionBroke() throws Exception {
        HttpResponse<String> answer = post("/api/auth/cut", "{}");

        assertProblem(answer, 503);
        assertThat(CUSTOMER.seen.stream().filter(s -> s.path().endsWith("/cut"))).hasSize(1);
    }

    @Test
    void repeatsAReadWhoseConnectionBrokeOnce() throws Exception {
        assertProblem(get("/api/auth/cut-read"), 503);
        assertThat(CUSTOMER.seen.stream().filter(s -> s.path().endsWith("/cut-read"))).hasSize(2);
    }

    @Test
    void handsOnWhateverAServiceAnswersWithoutOpeningItsBreaker() throws Exception {
        for (int i = 0; i < 60; i++) {
            assertThat(get("/api/products/broken").statusCode()).isEqualTo(500);
        }
        assertThat(get("/api/products").statusCode()).isEqualTo(200);
    }
}
