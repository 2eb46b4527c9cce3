package shop.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Lags;
import shop.messaging.bus.Topics;
import shop.messaging.relay.Relay;
import shop.messaging.relay.RelayConnections;
import shop.messaging.relay.RelaySessions;
import shop.messaging.relay.RelaySettings;
import shop.messaging.relay.WakeUp;

/** The broker, and the relay that speaks to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BusProperties.class, RelaySettings.class})
class BusConfiguration {

    @Bean
    KafkaClients kafkaClients(
            KafkaProperties kafka, KafkaConnectionDetails details, BusProperties bus) {
        Map<String, Object> common = new HashMap<>(kafka.buildAdminProperties());
        common.put(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                String.join(",", details.getBootstrapServers()));
        return new KafkaClients(common, bus);
    }

    @Bean
    Topics topics(KafkaClients clients, BusProperties bus) {
        return new Topics(clients, bus);
    }

    @Bean
    Lags lags(KafkaClients clients, BusProperties bus) {
        return new Lags(clients, bus);
    }

    @Bean
    WakeUp relayWakeUp() {
        return new WakeUp();
    }

    @Bean
    Relay outboxRelay(
            JdbcConnectionDetails database,
            KafkaClients clients,
            Topics topics,
            WakeUp wakeUp,
            RelaySettings settings,
            BusProperties bus,
            @Value("${spring.application.name}") String application) {
        RelayConnections connections =
                new RelayConnections(
                        database.getJdbcUrl(),
                        database.getUsername(),
                        database.getPassword(),
                        application);
        RelaySessions sessions =
                new RelaySessions(connections, clients, topics, wakeUp, settings, application, bus);
        return new Relay(sessions, wakeUp, settings.enabled());
    }
}
