package shop.messaging;

import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.messaging.relay.WakeUp;
import shop.messaging.wire.EventJson;

/** Everything a service with a schema needs to speak and listen. */
@AutoConfiguration
@Import({BusConfiguration.class, ListeningConfiguration.class})
public class MessagingAutoConfiguration {

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    FlywayMigrationStrategy messagingMigration() {
        return new MessagingMigration();
    }

    @Bean
    FlywayConfigurationCustomizer besideMessaging() {
        return MessagingMigration::besideAnother;
    }

    @Bean
    Outbox outbox(
            DataSource dataSource,
            EventJson json,
            ObjectProvider<PersistenceContext> persistence,
            ObjectProvider<Clock> clock,
            WakeUp wakeUp) {
        return new Outbox(
                new OutboxRows(new JdbcTemplate(dataSource), json),
                persistence.getIfAvailable(() -> PersistenceContext.NONE),
                clock.getIfAvailable(Clock::systemUTC),
                wakeUp::appended);
    }

    @Bean
    UnsendableEvents unsendableEvents(DataSource dataSource) {
        return new UnsendableEvents(new JdbcTemplate(dataSource));
    }

    /** Only where Micrometer is on the class path. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class MetricsConfiguration {

        @Bean
        MeterBinder messagingMetrics(
                Outbox outbox,
                UnsendableEvents unsendable,
                DeadLetters deadLetters,
                Subscriptions subscriptions,
                Consumers consumers) {
            return new MessagingMetrics(outbox, unsendable, deadLetters, subscriptions, consumers);
        }
    }

    /** Only where JPA is on the class path. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(EntityManagerFactory.class)
    static class JpaConfiguration {

        @Bean
        PersistenceContext jpaPersistenceContext(ObjectProvider<EntityManagerFactory> factories) {
            return new JpaPersistenceContext(factories);
        }
    }
}
