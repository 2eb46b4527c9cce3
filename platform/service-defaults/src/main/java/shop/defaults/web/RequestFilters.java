package shop.defaults.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.defaults.limit.HttpLimits;

/** What every request passes, before and after the security filters. */
@Configuration(proxyBeanMethods = false)
class RequestFilters {

    @Bean
    TraceFilter traceFilter() {
        return new TraceFilter();
    }

    @Bean
    BodyFilter bodyFilter(HttpLimits limits, ProblemWriter problems) {
        return new BodyFilter(limits, problems);
    }

    /** Errors that never reach a servlet, such as a broken request line, are problems too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
        return factory -> factory.addContextCustomizers(ContainerErrors::report);
    }
}
