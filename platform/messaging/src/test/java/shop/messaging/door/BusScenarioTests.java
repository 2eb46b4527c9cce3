package shop.messaging.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.messaging.Outbox;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "cart")
@TestPropertySource(
        properties = {
            "spring.config.import=classpath:shop-service.yaml",
            "spring.application.name=notes-service",
            "shop.schema=cart",
            "server.port=0"
        })
class BusScenarioTests {

    private static final String BUS = "/api/admin/bus";

    @LocalServerPort int port;
    @Autowired Notes notes;
    @Autowired Outbox outbox;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;

    private Door door;

    @BeforeEach
    void open() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        door = new Door(port);
    }

    private void write(String id, String text) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> outbox.append(new NoteWritten(id, text), 1));
    }

    private String deadLetter(String key) {
        notes.refused.add(key);
        write(key, "one");
        write(key, "two");
        await().until(() -> door.get(BUS).text().contains("\"key\":\"" + key + "\""));
        await().until(() -> letters(key) == 2);
        return jdbc.queryForObject(
                "SELECT 'notes-service-' || min(id) FROM dead_letter WHERE key = ?",
                String.class,
                key);
    }

    private long letters(String key) {
        return jdbc.queryForList("SELECT id FROM dead_letter WHERE key = ?", key).size();
    }

    @Test
    void showsWhatWaitsAndHowFarItsConsumersAreBehind() {
        write("seen", "once");
        await().until(() -> notes.read.contains("seen:once"));

        await().untilAsserted(() -> {
            Answer answer = door.get(BUS);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("/services/0/name").asString()).isEqualTo("notes-service");
            assertThat(answer.at("/services/0/outbox/unsent").asInt()).isZero();
            assertThat(answer.at("/services/0/outbox/oldestSeconds").asInt()).isZero();
            assertThat(answer.at("/services/0/outbox/unsendable").asInt()).isZero();
            assertThat(answer.at("/services/0/consumers/0/topic").asString()).isEqualTo("notes");
            assertThat(answer.at("/services/0/consumers/0/group").asString())
                    .isEqualTo("notes-service.notes");
            assertThat(answer.at("/services/0/consumers/0/lag").asInt(-1)).isZero();
        });
    }

    @Test
    void replaysADeadLetterOnceItsCauseIsGone() {
        String key = "poison-" + UUID.randomUUID();
        String letter = deadLetter(key);

        Answer tooEarly = door.post(BUS + "/dead-letters/" + letter + "/replay", "");
        notes.refused.remove(key);
        Answer healed = door.post(BUS + "/dead-letters/" + letter + "/replay", "");

        assertThat(tooEarly.text()).isEqualTo("{\"handled\":0,\"remaining\":2}");
        assertThat(healed.text()).isEqualTo("{\"handled\":2,\"remaining\":0}");
        assertThat(notes.read).contains(key + ":one", key + ":two");
        assertThat(door.post(BUS + "/dead-letters/" + letter + "/replay", "").status())
                .isEqualTo(404);
    }

    @Test
    void tellsOfADeadLetterAndForgetsItOnRequest() {
        String key = "rubbish-" + UUID.randomUUID();
        String letter = deadLetter(key);

        assertThat(door.get(BUS).text())
                .contains("\"id\":\"" + letter + "\"", "\"type\":\"shop.note.written.v1\"")
                .contains("\"reason\":\"refused for a test\"", "\"parked\":true");
        assertThat(door.delete(BUS + "/dead-letters/" + letter).status()).isEqualTo(204);
        assertThat(door.delete(BUS + "/dead-letters/" + letter).status()).isEqualTo(404);
        assertThat(letters(key)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes-service-0",
                "notes-service-999999999999999999",
                "notes-service-9999999999999999999",
                "notes-service--1",
                "cart-service-1",
                "notes-service-1x",
                "x",
                "7"
            })
    void knowsNoDeadLetterOfAForeignOrMalformedName(String name) {
        for (Answer answer :
                new Answer[] {
                    door.post(BUS + "/dead-letters/" + name + "/replay", ""),
                    door.delete(BUS + "/dead-letters/" + name)
                }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.at("/type").asString()).isEqualTo("/problems/dead-letter-not-found");
            assertThat(answer.at("/traceId").asString()).isNotEmpty();
        }
    }

    @Test
    void letsAdministratorsInAndNobodyElse() {
        for (String path : new String[] {BUS, BUS + "/republish", BUS + "/dead-letters/x/replay"}) {
            assertThat(door.as(null).post(path, "{}").status()).isEqualTo(401);
            assertThat(door.as("").post(path, "{}").status()).isEqualTo(403);
            assertThat(door.as("staff").post(path, "{}").status()).isEqualTo(403);
        }
        assertThat(door.as("staff").get(BUS).status()).isEqualTo(403);
    }

    @Test
    void publishesATopicAgainPageByPage() {
        Answer first = door.republish("{\"topic\":\"notes\",\"limit\":200}");
        String next = first.at("/nextAfter").asString();
        Answer second =
                door.republish(
                        "{\"topic\":\"notes\",\"after\":\"%s\",\"limit\":200}".formatted(next));

        assertThat(first.text())
                .isEqualTo("{\"topic\":\"notes\",\"published\":200,\"nextAfter\":\"note-199\"}");
        assertThat(second.text())
                .isEqualTo("{\"topic\":\"notes\",\"published\":50,\"nextAfter\":null}");
        await().until(() -> notes.read.contains("note-249:again"));
    }

    @Test
    void publishesNamedKeysAgainAndSkipsThoseThatAreNot() {
        Answer answer = door.republish("{\"topic\":\"notes\",\"keys\":[\"note-007\",\"note-9\"]}");

        assertThat(answer.text())
                .isEqualTo("{\"topic\":\"notes\",\"published\":1,\"nextAfter\":null}");
    }

    @Test
    void saysThatItDoesNotPublishATopic() {
        Answer answer = door.republish("{\"topic\":\"orders\",\"limit\":1}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/type").asString()).isEqualTo("/problems/unknown-topic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"topic\":\"\"}",
                "{\"topic\":\"notes\",\"limit\":0}",
                "{\"topic\":\"notes\",\"limit\":1001}",
                "{\"topic\":\"notes\",\"limit\":\"5\"}",
                "{\"topic\":\"notes\",\"limit\":2147483648}",
                "{\"topic\":\"notes\",\"keys\":[]}",
                "{\"topic\":\"notes\",\"keys\":[null]}",
                "{\"topic\":\"notes\",\"keys\":[\"\"]}",
                "{\"topic\":\"notes\",\"keys\":[\"other\"]}",
                "{\"topic\":\"notes\",\"keys\":[\"note-001\"],\"limit\":1}",
                "{\"topic\":\"notes\",\"after\":\"\"}",
                "{\"topic\":\"notes\",\"before\":\"x\"}"
            })
    void refusesWhatIsNoRequest(String json) {
        Answer answer = door.republish(json);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/type").asString()).startsWith("/problems/");
    }

    @Test
    void refusesMoreThanAHundredKeys() {
        String keys = "\"note-001\",".repeat(100) + "\"note-001\"";

        assertThat(door.republish("{\"topic\":\"notes\",\"keys\":[" + keys + "]}").status())
                .isEqualTo(400);
    }
}
