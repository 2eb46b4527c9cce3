package shop.messaging;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Topics;
import shop.messaging.wire.EventJson;

/** What is read from the bus, and what became of it. */
@Configuration(proxyBeanMethods = false)
class ListeningConfiguration {

    @Bean
    Inbox inbox(DataSource dataSource) {
        return new Inbox(new JdbcTemplate(dataSource));
    }

    @Bean
    InboxPruning inboxPruning(Inbox inbox) {
        return new InboxPruning(inbox);
    }

    @Bean
    DeadLetterRows deadLetterRows(DataSource dataSource, EventJson json) {
        return new DeadLetterRows(new JdbcTemplate(dataSource), json);
    }

    @Bean
    Intakes intakes(
            ObjectProvider<EventListener> listeners,
            EventJson json,
            DeadLetterRows deadLetters,
            PlatformTransactionManager transactions) {
        return new Intakes(
                listeners.orderedStream().toList(),
                json,
                deadLetters,
                new HonestTransaction(new TransactionTemplate(transactions)));
    }

    @Bean
    DeadLetters deadLetters(
            DeadLetterRows rows, Intakes intakes, PlatformTransactionManager transactions) {
        return new DeadLetters(
                rows, intakes, new HonestTransaction(new TransactionTemplate(transactions)));
    }

    @Bean
    Subscriptions subscriptions(
            Intakes intakes,
            BusProperties bus,
            @Value("${spring.application.name}") String application) {
        return new Subscriptions(intakes, bus, application);
    }

    @Bean
    Consumers consumers(
            Intakes intakes,
            Topics topics,
            KafkaClients clients,
            BusProperties bus,
            Subscriptions subscriptions) {
        return new Consumers(intakes, topics, new Containers(clients, bus, subscriptions));
    }
}
