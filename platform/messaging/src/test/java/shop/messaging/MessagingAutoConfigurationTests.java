package shop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.messaging.bus.BusProperties;

class MessagingAutoConfigurationTests {

    private static final Place place = Place.fresh();
    private static final ConfigurableApplicationContext service = start(place);
    private static final Outbox outbox = service.getBean(Outbox.class);
    private static final JdbcTemplate jdbc = new JdbcTemplate(service.getBean(DataSource.class));
    private static final TransactionTemplate transaction =
            new TransactionTemplate(service.getBean(PlatformTransactionManager.class));

    @BeforeAll
    static void write() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        service.getBean(Things.class).writeTo(service.getBean(DataSource.class));
    }

    @AfterAll
    static void close() {
        service.close();
    }

    /** As in a container: everything comes from environment variables. */
    private static ConfigurableApplicationContext start(Place place) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("SHOP_KAFKA", place.kafka());
        variables.put("SHOP_KAFKA_PARTITIONS", "4");
        variables.put("SHOP_KAFKA_REPLICATION", "1");
        variables.put("SHOP_KAFKA_TOPICPREFIX", place.prefix());
        variables.put("SPRING_KAFKA_BOOTSTRAPSERVERS", place.kafka());
        variables.put("SPRING_DATASOURCE_URL", place.url());
        variables.put("SPRING_DATASOURCE_USERNAME", place.schema());
        variables.put("SPRING_DATASOURCE_PASSWORD", place.password());
        variables.put("SPRING_APPLICATION_NAME", Replica.APPLICATION);
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return new SpringApplicationBuilder(TestApplication.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .run();
    }

    @Test
    void bindsSettingsBesideTheVariableOfTheSameName() {
        BusProperties bus = service.getBean(BusProperties.class);

        assertThat(bus.partitions()).isEqualTo(4);
        assertThat(bus.replication()).isEqualTo((short) 1);
        assertThat(bus.topicPrefix()).isEqualTo(place.prefix());
    }

    @Test
    void migratesItsTablesBesideTheServicesOwn() {
        assertThat(
                        jdbc.queryForList(
                                "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()",
                                String.class))
                .contains("flyway_messaging", "flyway_schema_history", "thing")
                .contains("outbox", "outbox_dead", "inbox", "dead_letter");
    }

    @Test
    void takesAnEventFromTheOutboxToAListener() {
        transaction.executeWithoutResult(_ -> outbox.append(ThingChanged.of("whole-way", 1), 1));

        await().until(() ->
                service.getBean(Things.class).versions("whole-way").size() == 1
                        && !outbox.hasUnsent(ThingChanged.class, "whole-way"));
    }

    @Test
    void namesABrokenRuleAsSpringDoes() {
        EntityManager entities = service.getBean(EntityManager.class);
        transaction.executeWithoutResult(_ -> entities.persist(new Thing("taken", "first")));

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            entities.persist(new Thing("taken", "second"));
                            outbox.append(ThingChanged.of("taken", 1), 1);
                        }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void holdsTheAggregatesRowLockBeforeTheEventIsAppended() {
        EntityManager entities = service.getBean(EntityManager.class);
        transaction.executeWithoutResult(_ -> entities.persist(new Thing("locked", "old")));
        DataSource elsewhere =
                new DriverManagerDataSource(place.url(), place.schema(), place.password());

        transaction.executeWithoutResult(_ -> {
            entities.find(Thing.class, "locked").say("new");
            outbox.append(ThingChanged.of("locked", 2), 2);

            assertThatThrownBy(() ->
                            new JdbcTemplate(elsewhere)
                                    .queryForList(
                                            "SELECT * FROM thing WHERE id = 'locked' FOR UPDATE NOWAIT"))
                    .hasRootCauseMessage(
                            "ERROR: could not obtain lock on row in relation \"thing\"");
        });
    }

    @Test
    void takesTheEventBackWithTheAggregate() {
        EntityManager entities = service.getBean(EntityManager.class);

        transaction.executeWithoutResult(running -> {
            entities.persist(new Thing("undone", "never"));
            outbox.append(ThingChanged.of("undone", 1), 1);
            running.setRollbackOnly();
        });

        assertThat(jdbc.queryForList("SELECT * FROM thing WHERE id = 'undone'")).isEmpty();
        assertThat(outbox.hasUnsent(ThingChanged.class, "undone")).isFalse();
    }

    @Test
    void measuresWhatToRaiseAnAlarmOn() {
        MeterRegistry registry = new SimpleMeterRegistry();
        service.getBean("messagingMetrics", MeterBinder.class).bindTo(registry);

        assertThat(registry.get("shop.outbox.dead").gauge().value()).isZero();
        assertThat(registry.get("shop.dead.letters").gauge().value()).isZero();
        assertThat(registry.get("shop.outbox.oldest").gauge().value()).isNotNegative();
        assertThat(registry.get("shop.outbox.backlog").gauge().value()).isNotNegative();
        assertThat(registry.get("shop.consumer.lag").tag("topic", "things").gauge().value())
                .isNotNegative();
    }

    @Test
    void startsAndCommitsWithoutABroker() {
        Place lonely = Place.fresh().withKafka("127.0.0.1:1");
        try (ConfigurableApplicationContext alone = start(lonely)) {
            new TransactionTemplate(alone.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(
                            _ -> alone.getBean(Outbox.class).append(ThingChanged.of("a", 1), 1));

            assertThat(alone.getBean(Outbox.class).hasUnsent(ThingChanged.class, "a")).isTrue();
        }
    }
}
