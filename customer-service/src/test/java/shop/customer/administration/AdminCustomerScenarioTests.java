package shop.customer.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.testsupport.ScenarioTest;
import shop.testsupport.Tokens;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "customer")
class AdminCustomerScenarioTests {

    private static final String CUSTOMERS = "/api/admin/customers";

    @LocalServerPort private int port;

    private CustomerApi admin;
    private Person ada;

    @BeforeEach
    void register() {
        admin = Person.admin(port);
        ada = Person.registered(port);
    }

    @Test
    void isShownWithItsVersion() {
        Answer shown = admin.get(CUSTOMERS + "/" + ada.id());

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "email", "name", "status", "roles", "createdAt", "version");
        assertThat(shown.header("ETag"))
                .isEqualTo("\"" + shown.json().path("version").asLong() + "\"");
        assertThat(shown.text("email")).isEqualTo(ada.email());
        assertThat(shown.text("status")).isEqualTo("active");
    }

    @Test
    void isUnknownWhenNobodyHasTheId() {
        assertThat(admin.get(CUSTOMERS + "/" + UUID.randomUUID()).problem())
                .isEqualTo("unknown-customer");
        assertThat(admin.get(CUSTOMERS + "/7").status()).isIn(400, 404);
    }

    @Test
    void isShownAsErasedWithoutAnythingPersonal() {
        ada.erase();

        Answer shown = admin.get(CUSTOMERS + "/" + ada.id());

        assertThat(shown.text("status")).isEqualTo("erased");
        assertThat(shown.json().path("email").isNull()).isTrue();
        assertThat(found(ada.email())).isEmpty();
    }

    @Test
    void isFoundByPartOfEmailOrName() {
        String name = "Zoë " + UUID.randomUUID();
        ada.patch("", "{\"name\": \"%s\"}".formatted(name));

        assertThat(found(ada.email().substring(0, 20).toUpperCase())).containsExactly(ada.id());
        assertThat(found(name.substring(0, 30).toLowerCase())).containsExactly(ada.id());
        assertThat(found(name.substring(10))).containsExactly(ada.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%%", "ada%", "' OR '1'='1", "ada_"})
    void isFoundByWhatIsTypedNotByPatterns(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void isListedTheNewestFirstPageByPage() {
        String name = UUID.randomUUID().toString();
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Person person = Person.registered(port);
            person.patch("", "{\"name\": \"%s\"}".formatted(name));
            made.addFirst(person.id());
        }

        Answer first = admin.get(CUSTOMERS + "?limit=2&q=" + name);
        Answer second = admin.get(next(first));
        Answer third = admin.get(next(second));

        List<UUID> listed = new ArrayList<>(ids(first));
        listed.addAll(ids(second));
        listed.addAll(ids(third));
        assertThat(listed).isEqualTo(made);
        assertThat(first.text("nextCursor")).isNotEmpty();
        assertThat(third.json().path("nextCursor").isNull()).isTrue();
        assertThat(third.header("Link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "limit=99999999999",
                "cursor=x",
                "cursor=%00",
                "cursor=MjAyNi0xMS0yMlQwOTozMDowMFovNw",
                "q=%00"
            })
    void refusesParametersThatAreNone(String query) {
        assertThat(admin.get(CUSTOMERS + "?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/0b5e0000-0000-4000-8000-000000000000"})
    void isForTheAdminAlone(String path) {
        CustomerApi stranger = new CustomerApi(port).as(UUID.randomUUID());

        assertThat(stranger.get(CUSTOMERS + path).status()).isEqualTo(401);
        assertThat(ada.api().get(CUSTOMERS + path).status()).isEqualTo(403);
        assertThat(stranger.with(Tokens.access(ada.id(), "staff")).get(CUSTOMERS + path).status())
                .isEqualTo(403);
        assertThat(
                        ada.api()
                                .put(
                                        CUSTOMERS + "/" + ada.id() + "/roles",
                                        "{\"roles\": [\"admin\"]}")
                                .status())
                .isEqualTo(403);
    }

    private List<UUID> found(String text) {
        Answer answer =
                admin.get(CUSTOMERS + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        return ids(answer);
    }

    private static List<UUID> ids(Answer page) {
        return page.items().stream()
                .map(item -> item.path("id"))
                .map(JsonNode::asString)
                .map(UUID::fromString)
                .toList();
    }

    private static String next(Answer page) {
        return page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    }
}
