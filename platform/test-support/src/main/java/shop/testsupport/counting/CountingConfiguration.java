package shop.testsupport.counting;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Stands between a service under test and its data source. */
@Configuration(proxyBeanMethods = false)
public class CountingConfiguration {

    @Bean
    StatementCounts statementCounts() {
        return new StatementCounts();
    }

    @Bean
    static BeanPostProcessor countStatements() {
        return new Listening();
    }

    private static final class Listening implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof DataSource dataSource)) {
                return bean;
            }
            CountStatements listener = new CountStatements();
            return ProxyDataSourceBuilder.create(name, dataSource)
                    .listener(listener)
                    .methodListener(listener)
                    .build();
        }
    }

    /** Only where there are requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class RequestsConfiguration {

        @Bean
        FilterRegistrationBean<CountRequests> countRequests(StatementCounts counts) {
            var filter = new FilterRegistrationBean<>(new CountRequests(counts));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
