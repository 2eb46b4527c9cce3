package shop.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** How code is written. */
final class CodeRules {

    private static final String STEREOTYPES = "org.springframework.web.bind.annotation.";

    private CodeRules() {}

    static List<ArchRule> all() {
        return List.of(fieldInjection(), time(), doors(), nullMarked());
    }

    private static ArchRule fieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .because("dependencies come through the constructor");
    }

    private static ArchRule time() {
        return noClasses()
                .should()
                .accessTargetWhere(readsTheTime())
                .because("time comes from an injected Clock");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return describe(
                "reads the time without a Clock", access -> readsTheTime(access.getTarget()));
    }

    private static boolean readsTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (target) {
            case AccessTarget.MethodCallTarget method when owner.startsWith("java.time.") ->
                    method.getName().equals("now")
                            && !method.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            case AccessTarget.MethodCallTarget method ->
                    owner.equals("java.lang.System")
                            && method.getName().equals("currentTimeMillis");
            case AccessTarget.ConstructorCallTarget constructor ->
                    owner.equals("java.util.Date") && constructor.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static ArchRule doors() {
        return noClasses()
                .that()
                .areAnnotatedWith(STEREOTYPES + "RestController")
                .or()
                .areAnnotatedWith(STEREOTYPES + "RestControllerAdvice")
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePublic()
                .because("a web door is nobody's neighbour");
    }

    private static ArchRule nullMarked() {
        return classes().should(liveInNullMarkedPackages());
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in a package with @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
                }
            }
        };
    }
}
