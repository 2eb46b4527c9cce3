package shop.defaults.web;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import shop.defaults.client.ServiceAddresses;
import shop.defaults.client.ServiceClients;
import shop.defaults.key.PemKeys;
import shop.defaults.security.TokenProperties;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a service with a servlet container gets besides. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet"
                    + ".ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(TokenProperties.class)
@Import({
    SecurityChains.class,
    RequestFilters.class,
    CallerArguments.class,
    ErrorPage.class,
    FrameworkProblems.class,
    PreconditionProblems.class,
    DatabaseProblems.class,
    UnexpectedProblems.class
})
class ServletAutoConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    @ConditionalOnMissingBean
    ServiceClients serviceClients(
            ServiceAddresses addresses,
            TokenProperties tokens,
            Clock clock,
            @Value("${spring.application.name}") String self) {
        return new ServiceClients(
                addresses, self, PemKeys.privateKey(Path.of(tokens.servicePrivateKey())), clock);
    }
}
