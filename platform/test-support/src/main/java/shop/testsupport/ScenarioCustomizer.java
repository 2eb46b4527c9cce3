package shop.testsupport;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import shop.testsupport.counting.CountingConfiguration;

/** Equal for equal schemas, so that tests share an application. */
record ScenarioCustomizer(String schema) implements ContextCustomizer {

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Infrastructure.startAll();
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        // Below what a test says itself, above a developer's shell.
        sources.addBefore(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new MapPropertySource("scenario", ScenarioSettings.of(schema)));
        new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) context)
                .registerBean(CountingConfiguration.class);
    }
}
