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
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** How code is written. */
final class CodeRules {

    private static final String STEREOTYPES = "org.springframework.web.bind.annotation.";

    private CodeRules() {}

    static List<ArchRule> all() {
        return List.of(
                fieldInjection(), time(), openStreams(), hastyThreads(), doors(), nullMarked());
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

    /** Calls and method references alike. */
    private static boolean readsTheTime(AccessTarget target) {
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget code)) {
            return false;
        }
        String owner = code.getOwner().getName();
        return switch (code.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(code);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" ->
                    owner.equals("java.util.Date") && code.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean takesAClock(AccessTarget.CodeUnitAccessTarget code) {
        return code.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchRule openStreams() {
        return noClasses()
                .should()
                .callMethod(
                        "org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec", "stream")
                .because("a stream left open keeps its connection for ever: list() first");
    }

    private static ArchRule hastyThreads() {
        return noClasses()
                .should()
                .callMethod("java.lang.Thread$Builder$OfPlatform", "start", "java.lang.Runnable")
                .because("it may run before the field that keeps it is written: unstarted() first");
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
