package shop.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.customer.Told;
import shop.events.CustomerChanged;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class EraseScenarioTests {

    private static final String ADDRESS =
            "{\"name\": \"Ada\", \"line1\": \"Unter den Linden 1\", \"city\": \"Berlin\", \"postalCode\": \"10117\", \"country\": \"DE\"}";

    private final UUID visitor = UUID.randomUUID();

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private Person ada;

    @BeforeEach
    void register() {
        ada = Person.registered(port);
        ada.api().as(visitor).put("/api/visits/consent", "{\"given\": true}");
        ada.api().as(visitor).post(Person.ME + "/addresses", ADDRESS);
    }

    @Test
    void forgetsWhoSheWas() {
        Answer erased = ada.erase();

        assertThat(erased.status()).isEqualTo(204);
        assertThat(erased.header("Visitor-Renew")).isEqualTo("true");
        assertThat(row())
                .containsEntry("status", "erased")
                .containsEntry("email", null)
                .containsEntry("name", null)
                .containsEntry("password_hash", null);
        assertThat(count("customer_addresses", "customer_id")).isZero();
        assertThat(count("token_families", "customer_id")).isZero();
        assertThat(count("customer_roles", "customer_id")).isZero();
        assertThat(
                        new CustomerApi(port)
                                .as(visitor)
                                .get("/api/visits/consent")
                                .json()
                                .path("given")
                                .asBoolean())
                .isFalse();
    }

    @Test
    void tellsTheOthersWithoutAWordOfWhoItWas() {
        ada.erase();

        BusRecord told = Told.facts("customers", ada.id(), 2).getLast();

        assertThat(told.text()).doesNotContain(ada.email(), "Lovelace");
        CustomerChanged customer = told.body(CustomerChanged.class);
        assertThat(customer.status()).isEqualTo("erased");
        assertThat(customer.version()).isEqualTo(told.sequence()).isEqualTo(2);
        assertThat(customer.personal()).isNull();
    }

    @Test
    void leavesNoWayBackIn() {
        ada.erase();

        assertThat(ada.canRefresh()).isFalse();
        assertThat(new CustomerApi(port).login(ada.email(), ada.password()).status())
                .isEqualTo(401);
        assertThat(ada.get("").status()).isEqualTo(401);
        assertThat(ada.get("/export").status()).isEqualTo(401);
        assertThat(ada.get("/addresses").items()).isEmpty();
        assertThat(ada.post("/addresses", ADDRESS).status()).isEqualTo(401);
        assertThat(ada.patch("", "{\"name\": \"Ada\"}").status()).isEqualTo(401);
        assertThat(ada.erase().status()).isEqualTo(401);
    }

    @Test
    void freesTheEmailForANewAccount() {
        ada.erase();

        Answer again = new CustomerApi(port).register(ada.email(), ada.password(), "Ada");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isNotEqualTo(ada.id().toString());
    }

    @Test
    void keepsTheVisitorFromBecomingSomebodyElse() {
        ada.erase();
        Person eve = Person.registered(port);

        assertThat(eve.api().as(visitor).get(Person.ME).header("Visitor-Renew")).isEqualTo("true");
    }

    @Test
    void needsThePassword() {
        Answer wrong = ada.api().send("DELETE", Person.ME, "{\"password\": \"wrong\"}");
        Answer none = ada.delete("");

        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.pointer()).isEqualTo("/password");
        assertThat(none.status()).isEqualTo(400);
        assertThat(ada.get("").status()).isEqualTo(200);
    }

    @Test
    void exportsAllThatIsKnown() {
        Answer export = ada.get("/export");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains("attachment");
        assertThat(export.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "exportedAt", "account", "addresses", "sessions", "visitors");
        assertThat(export.json().path("account").path("email").asString()).isEqualTo(ada.email());
        assertThat(export.json().path("addresses").path(0).path("city").asString())
                .isEqualTo("Berlin");
        assertThat(export.json().path("sessions")).hasSize(1);
        assertThat(export.json().path("visitors").path(0).path("id").asString())
                .isEqualTo(visitor.toString());
        assertThat(export.json().path("visitors").path(0).path("consent").asBoolean()).isTrue();
        assertThat(export.body()).doesNotContain("argon2", "passwordHash", ada.refreshToken());
    }

    private Map<String, Object> row() {
        return jdbc.sql("SELECT * FROM customers WHERE id = :id")
                .param("id", ada.id())
                .query()
                .singleRow();
    }

    private long count(String table, String column) {
        List<Long> rows =
                jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :id")
                        .param("id", ada.id())
                        .query(Long.class)
                        .list();
        return rows.getFirst();
    }
}
