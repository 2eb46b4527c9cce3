package shop.defaults;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import shop.defaults.client.ServiceAddresses;
import shop.defaults.failpoint.ShiftedClock;
import shop.defaults.json.ShopJson;
import shop.defaults.limit.HttpLimits;
import shop.defaults.metrics.MetricsPort;
import shop.defaults.metrics.MetricsServer;

/** The web-neutral half: a clock, strict JSON, the metrics port. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus"
                        + ".PrometheusMetricsExportAutoConfiguration")
@EnableConfigurationProperties({ServiceAddresses.class, HttpLimits.class})
class DefaultsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        return ShiftedClock.of(environment.getProperty("server.port", ""));
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return ShopJson::strict;
    }

    @Bean
    @ConditionalOnBean(PrometheusMeterRegistry.class)
    MetricsServer metricsServer(PrometheusMeterRegistry registry, Environment environment) {
        return new MetricsServer(registry, MetricsPort.of(environment));
    }
}
