package shop.testsupport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Hands {@link ScenarioTest}'s settings to Spring's test framework. */
final class ScenarioCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        ScenarioTest scenario =
                AnnotatedElementUtils.findMergedAnnotation(testClass, ScenarioTest.class);
        return scenario == null ? null : new ScenarioCustomizer(scenario.schema());
    }
}
