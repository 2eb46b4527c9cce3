package shop.customer.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.testsupport.ScenarioSettings;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class RolesScenarioTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private CustomerApi admin;
    private Person ada;

    @BeforeEach
    void register() {
        admin = Person.admin(port);
        ada = Person.registered(port);
    }

    @Test
    void areGivenAndStandInTheNextToken() throws Exception {
        Answer given = give(ada.id(), "\"staff\", \"staff\"");

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.json().path("roles").toString()).isEqualTo("[\"staff\"]");
        assertThat(given.header("ETag"))
                .isEqualTo("\"" + given.json().path("version").asLong() + "\"");
        assertThat(rolesInTokenOf(ada.again())).containsExactly("staff");
    }

    @Test
    void areTakenWithTheSessionsThatHadThem() throws Exception {
        give(ada.id(), "\"admin\"");
        Person before = ada.again();
        assertThat(before.api().get("/api/admin/customers").status()).isEqualTo(200);

        assertThat(give(ada.id(), "").status()).isEqualTo(200);

        assertThat(before.canRefresh()).isFalse();
        assertThat(rolesInTokenOf(ada.again())).isNull();
    }

    @Test
    void leaveSessionsAloneWhenNothingChanges() {
        give(ada.id(), "");

        assertThat(ada.canRefresh()).isTrue();
    }

    @Test
    void stayWithTheLastAdmin() {
        UUID last = idOf(ScenarioSettings.ADMIN_EMAIL);
        withoutOtherAdmins(() -> {
            Answer refused = give(last, "\"staff\"");
            Answer erased =
                    admin.send(
                            "DELETE",
                            Person.ME,
                            "{\"password\": \"%s\"}".formatted(ScenarioSettings.ADMIN_PASSWORD));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("last-admin");
            assertThat(erased.problem()).isEqualTo("last-admin");
            assertThat(admin.get(Person.ME).json().path("roles").toString())
                    .isEqualTo("[\"admin\"]");
        });
    }

    @Test
    void leaveOneAdminWhenTwoTakeEachOthers() throws Exception {
        UUID first = idOf(ScenarioSettings.ADMIN_EMAIL);
        give(ada.id(), "\"admin\"");
        CustomerApi second = ada.again().api();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Answer> one = both.submit(() -> erase(second, ada.password()));
            Future<Answer> two = both.submit(() -> give(ada.id(), ""));
            one.get();
            two.get();
        }

        assertThat(adminsAmong(first, ada.id())).isPositive();
    }

    @Test
    void areGuardedByTheVersion() {
        String path = "/api/admin/customers/" + ada.id() + "/roles";
        long version =
                admin.get("/api/admin/customers/" + ada.id()).json().path("version").asLong();

        assertThat(ifMatch(path, "\"" + (version + 7) + "\"").status()).isEqualTo(412);
        assertThat(ifMatch(path, "nonsense").status()).isEqualTo(400);
        assertThat(ifMatch(path, "\"" + version + "\"").status()).isEqualTo(200);
    }

    @Test
    void belongToSomebody() {
        assertThat(give(UUID.randomUUID(), "\"staff\"").status()).isEqualTo(404);
        ada.erase();
        assertThat(give(ada.id(), "\"staff\"").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"root\"", "\"ADMIN\"", "\"\"", "\"admin\", \"owner\""})
    void areThoseOfTheShop(String roles) {
        Answer refused = give(ada.id(), roles);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointer()).startsWith("/roles/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"roles\": null}",
                "{\"roles\": \"admin\"}",
                "{\"roles\": [null]}",
                "{\"roles\": [1]}",
                "{\"roles\": [\"staff\"], \"email\": \"eve@example.com\"}"
            })
    void areAList(String body) {
        assertThat(admin.put("/api/admin/customers/" + ada.id() + "/roles", body).status())
                .isEqualTo(400);
    }

    private Answer give(UUID id, String roles) {
        return admin.put(
                "/api/admin/customers/" + id + "/roles", "{\"roles\": [%s]}".formatted(roles));
    }

    private Answer ifMatch(String path, String tag) {
        return CustomerApi.send(
                admin.request(path)
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString("{\"roles\": [\"staff\"]}")));
    }

    private static Answer erase(CustomerApi api, String password) {
        return api.send("DELETE", Person.ME, "{\"password\": \"%s\"}".formatted(password));
    }

    private static List<String> rolesInTokenOf(Person person) throws Exception {
        return SignedJWT.parse(person.api().accessToken())
                .getJWTClaimsSet()
                .getStringListClaim("roles");
    }

    private UUID idOf(String email) {
        return jdbc.sql("SELECT id FROM customers WHERE email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    private long adminsAmong(UUID... ids) {
        return Stream.of(ids)
                .filter(id ->
                        jdbc.sql(
                                        "SELECT EXISTS (SELECT FROM customer_roles WHERE customer_id = :id AND role = 'admin')")
                                .param("id", id)
                                .query(Boolean.class)
                                .single())
                .count();
    }

    /** Tests before this one made admins too. */
    private void withoutOtherAdmins(Runnable test) {
        List<UUID> others =
                jdbc.sql(
                                "DELETE FROM customer_roles WHERE role = 'admin' AND customer_id <> :admin RETURNING customer_id")
                        .param("admin", idOf(ScenarioSettings.ADMIN_EMAIL))
                        .query(UUID.class)
                        .list();
        try {
            test.run();
        } finally {
            others.forEach(id ->
                    jdbc.sql("INSERT INTO customer_roles (customer_id, role) VALUES (:id, 'admin')")
                            .param("id", id)
                            .update());
        }
    }
}
