package shop.defaults.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import shop.defaults.json.Text;
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

    /** Spring Security's own, and no parameter that a database cannot hold. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(Text::storable);
        firewall.setAllowedParameterValues(Text::storable);
        return firewall;
    }

    /** Errors that never reach a servlet, such as a broken request line, are problems too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
        return factory -> factory.addContextCustomizers(ContainerErrors::report);
    }
}
