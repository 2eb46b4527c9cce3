package shop.messaging;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The made-up service as Spring Boot would start it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@org.springframework.boot.autoconfigure.AutoConfigurationPackage
class TestApplication {

    @Bean
    Things things() {
        return new Things();
    }
}
