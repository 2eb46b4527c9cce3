package shop.messaging.door;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shop.defaults.problem.Problem;
import shop.messaging.DeadLetters;
import shop.messaging.MessagingAutoConfiguration;
import shop.messaging.Outbox;
import shop.messaging.Republishing;
import shop.messaging.Subscriptions;
import shop.messaging.UnsendableEvents;
import shop.messaging.bus.Lags;

/** Only where service-defaults and a servlet container are, as in every service. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(Problem.class)
@Import({BusController.class, BusProblems.class})
class BusDoorAutoConfiguration {

    @Bean
    DeadLetterNames deadLetterNames(@Value("${spring.application.name}") String service) {
        return new DeadLetterNames(service);
    }

    @Bean
    SeeBus seeBus(
            @Value("${spring.application.name}") String service,
            Outbox outbox,
            UnsendableEvents unsendable,
            Subscriptions subscriptions,
            Lags lags,
            DeadLetters letters,
            DeadLetterNames names) {
        return new SeeBus(service, outbox, unsendable, subscriptions, lags, letters, names);
    }

    @Bean
    ReplayDeadLetter replayDeadLetter(DeadLetters letters, DeadLetterNames names) {
        return new ReplayDeadLetter(letters, names);
    }

    @Bean
    DiscardDeadLetter discardDeadLetter(DeadLetters letters, DeadLetterNames names) {
        return new DiscardDeadLetter(letters, names);
    }

    @Bean
    RepublishTopic republishTopic(
            ObjectProvider<Republishing> topics,
            Outbox outbox,
            PlatformTransactionManager transactions) {
        return new RepublishTopic(
                topics.orderedStream().toList(), outbox, new TransactionTemplate(transactions));
    }
}
