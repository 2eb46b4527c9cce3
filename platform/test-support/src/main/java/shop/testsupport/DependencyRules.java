package shop.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** Who may know whom. */
final class DependencyRules {

    private static final String EVENTS = "shop.events";

    /** What modules share, and nothing else. */
    private static final Set<String> SHARED = Set.of(EVENTS, "shop.messaging", "shop.defaults");

    private DependencyRules() {}

    static List<ArchRule> of(String basePackage) {
        return List.of(
                slices().matching(basePackage + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .should()
                        .dependOnClassesThat(belongToAnotherModuleThan(basePackage))
                        .because("modules share events, messaging and service-defaults alone"),
                noClasses()
                        .that()
                        .resideInAPackage(EVENTS + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages(
                                EVENTS + "..", "java..", "org.jspecify.annotations..")
                        .because("contracts stand on the JDK alone"));
    }

    private static DescribedPredicate<JavaClass> belongToAnotherModuleThan(String basePackage) {
        return describe(
                "belong to another module",
                type -> isForeign(type.getBaseComponentType().getPackageName(), basePackage));
    }

    private static boolean isForeign(String name, String basePackage) {
        return within(name, "shop")
                && !within(name, basePackage)
                && SHARED.stream().noneMatch(shared -> within(name, shared));
    }

    private static boolean within(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }
}
