package shop.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house that a machine can check; each module calls this from a test. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * Checks the main classes of a module: no cycles between its packages, no dependency on another
     * service, {@code shop.events} on the JDK alone, no forbidden names, no field injection, no
     * time without a {@code Clock}, web doors package-private, every package {@code @NullMarked}.
     *
     * @param basePackage of the module, such as {@code shop.cart}
     * @throws AssertionError naming every violation
     */
    public static void check(String basePackage) {
        check(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(basePackage),
                basePackage);
    }

    static void check(JavaClasses classes, String basePackage) {
        if (classes.isEmpty()) {
            throw new AssertionError("No classes in " + basePackage);
        }
        List<String> violations =
                rules(basePackage)
                        .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                        .filter(EvaluationResult::hasViolation)
                        .map(result -> result.getFailureReport().toString())
                        .toList();
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n\n", violations));
        }
    }

    private static Stream<ArchRule> rules(String basePackage) {
        return Stream.of(DependencyRules.of(basePackage), NameRules.all(), CodeRules.all())
                .flatMap(List::stream);
    }
}
