package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LimitScenarioTests extends Gateway {

    private final String address = anAddress();
    private final String visitor =
            VisitorKeyFiles.token(VisitorKeyFiles.OURS, UUID.randomUUID(), Duration.ofDays(1));

    @Test
    void limitsAVisitorWhereverTheyComeFrom() throws Exception {
        for (int i = 0; i < VISITOR_LIMIT; i++) {
            assertThat(get("/api/products", "Visitor-Token", visitor).statusCode()).isEqualTo(200);
        }
        assertTooMany(get("/api/products/limited", "Visitor-Token", visitor));
        assertTooMany(get("/api/products/limited", "Cookie", "visitor=" + visitor));

        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith("/limited"));
        assertThat(get("/api/products", "Visitor-Token", "new").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsAnAddressWhoeverComesFromIt() throws Exception {
        for (int i = 0; i < ADDRESS_LIMIT; i++) {
            String token = i % 2 == 0 ? "new" : "forged";
            get("/api/nothing", "Visitor-Token", token, FORWARDED, address);
        }

        assertTooMany(get("/api/products/limited", FORWARDED, address));
        assertTooMany(get("/api/products/limited", FORWARDED, "10.1.1.1, " + address));
        assertTooMany(get("/api/products/limited", FORWARDED, address.replace("::1", ":a:b:c:d")));
        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith("/limited"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/docs", "/docs/swagger-ui.css"})
    void countsNeitherHealthNorPages(String path) throws Exception {
        for (int i = 0; i <= ADDRESS_LIMIT; i++) {
            assertThat(get(path, FORWARDED, address).statusCode()).isEqualTo(200);
        }
        assertThat(get("/api/products", FORWARDED, address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders/lookup", "/api/customers", "/api/%63ustomers"})
    void limitsSomeOperationsOfAnAddress(String path) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(post(path, "{}", FORWARDED, address).statusCode()).isEqualTo(200);
        }
        assertTooMany(post(path, "{}", FORWARDED, address));

        assertThat(get(path, FORWARDED, address).statusCode()).isEqualTo(200);
        assertThat(post(path, "{}", FORWARDED, anAddress()).statusCode()).isEqualTo(200);
    }

    @Test
    void limitsWhatAVisitorTellsOfTheVisit() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(post("/api/visits", "{}", "Visitor-Token", visitor).statusCode())
                    .isEqualTo(200);
        }
        assertTooMany(post("/api/visits", "{}", "Visitor-Token", visitor));
        assertThat(post("/api/visits", "{}", "Visitor-Token", "new").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsSignInsToAnAccountInWhateverSpelling() throws Exception {
        String name = UUID.randomUUID() + "@shop.example";
        for (String email : new String[] {name, " " + name + " ", name.toUpperCase()}) {
            assertThat(login(email).statusCode()).isEqualTo(200);
            assertThat(CUSTOMER.last().body()).contains(email);
        }
        assertTooMany(login(name));

        assertThat(login("x" + name).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "null", "[]", "{\"email\":7}", "{\"mail\":\"a@shop.example\"}"})
    void leavesASignInThatNamesNoAccountToTheService(String body) throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post("/api/auth/login", body).statusCode()).isEqualTo(200);
            assertThat(CUSTOMER.last().body()).isEqualTo(body);
        }
    }

    @Test
    void leavesASignInWithoutABodyToTheService() throws Exception {
        assertThat(send("POST", "/api/auth/login", BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> login(String email) throws Exception {
        return post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"x\"}");
    }

    private static void assertTooMany(HttpResponse<String> answer) {
        assertProblem(answer, 429);
        assertThat(answer.body()).contains("/problems/too-many-requests");
        String wait = answer.headers().firstValue("Retry-After").orElseThrow();
        assertThat(Integer.parseInt(wait)).isPositive();
    }
}
