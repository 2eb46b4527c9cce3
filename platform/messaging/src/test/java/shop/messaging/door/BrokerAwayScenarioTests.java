package shop.messaging.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.messaging.Outbox;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "orders")
@TestPropertySource(
        properties = {
            "spring.config.import=classpath:shop-service.yaml",
            "spring.application.name=notes-service",
            "shop.schema=orders",
            "server.port=0",
            "SHOP_KAFKA=127.0.0.1:1"
        })
class BrokerAwayScenarioTests {

    @LocalServerPort int port;
    @Autowired Outbox outbox;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager transactions;

    private Door door;

    @BeforeEach
    void leaveAnEventUnsent() {
        door = new Door(port);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> outbox.append(new NoteWritten("left", "here"), 1));
        jdbc.update("UPDATE outbox SET appended_at = appended_at - interval '10 minutes'");
    }

    @Test
    void saysWhyNobodyKnowsTheLag() {
        Answer answer = door.get("/api/admin/bus");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/services/0/consumers/0/lag").isNull()).isTrue();
        assertThat(answer.at("/services/0/consumers/0/reason").asString())
                .isEqualTo("the broker did not answer");
        assertThat(answer.at("/services/0/outbox/unsent").asInt()).isPositive();
        assertThat(answer.at("/services/0/outbox/oldestSeconds").asInt()).isGreaterThan(599);
    }

    @Test
    void publishesNothingAgainWhileEventsOfBeforeWait() {
        long before = outbox.backlog();

        Answer answer = door.republish("{\"topic\":\"notes\",\"limit\":10}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/type").asString()).isEqualTo("/problems/outbox-backlog");
        assertThat(outbox.backlog()).isEqualTo(before);
    }
}
