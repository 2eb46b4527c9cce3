package shop.defaults.document;

import io.swagger.v3.oas.models.OpenAPI;
import java.math.BigDecimal;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import shop.defaults.security.Caller;
import shop.defaults.security.ServiceCaller;

/** springdoc, and what this shop tells it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties
@Import({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class DocumentConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, ServiceCaller.class)
                .replaceWithSchema(BigDecimal.class, Schemas.decimal());
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return Frame.of(service);
    }

    @Bean
    RecordShapes recordShapes() {
        return new RecordShapes();
    }

    @Bean
    Doors doors() {
        return new Doors();
    }

    @Bean
    ProblemAnswers problemAnswers() {
        return new ProblemAnswers();
    }
}
