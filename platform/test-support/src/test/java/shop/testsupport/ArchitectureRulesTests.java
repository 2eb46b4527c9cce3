package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule turns red on a planted breach, and stays green on what it must not hit. */
class ArchitectureRulesTests {

    private static final String FIXTURES = "shop.testsupport.fixture";

    @Test
    void acceptsTheEventsWhichStandOnTheJdkAlone() {
        assertThatCode(() -> ArchitectureRules.check("shop.events")).doesNotThrowAnyException();
    }

    @Test
    void refusesEventsThatNeedMoreThanTheJdk() {
        ThrowingCallable check =
                () ->
                        ArchitectureRules.check(
                                new ClassFileImporter().importClasses(shop.events.Spoiled.class),
                                "shop.events");

        assertThatThrownBy(check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("contracts stand on the JDK alone");
    }

    @Test
    void refusesCyclesBetweenFeatures() {
        assertThatThrownBy(check(""))
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("one")
                .hasMessageContaining("two");
    }

    @Test
    void refusesToKnowAnotherModule() {
        assertThatThrownBy(check(".foreign"))
                .hasMessageContaining("LoopbackPort")
                .hasMessageContaining("modules share");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OrderImpl", "AbstractOrder", "OrderFailedException", "names.dto.Order"})
    void refusesNamesWithoutMeaning(String name) {
        assertThatThrownBy(check(".names")).hasMessageContaining(name);
    }

    @Test
    void refusesNoHonestName() {
        assertThatThrownBy(check(".names")).message().doesNotContain("Baseline");
    }

    @ParameterizedTest
    @CsvSource({"instant()", "date()", "millis()", "old()", "reference()"})
    void refusesTimeWithoutAClock(String method) {
        assertThatThrownBy(check(".time")).hasMessageContaining("Impatient." + method);
    }

    @Test
    void acceptsTimeFromAClock() {
        assertThatThrownBy(check(".time")).message().doesNotContain("right(");
    }

    @Test
    void refusesAQueryLeftOpen() {
        assertThatThrownBy(check(".streams"))
                .hasMessageContaining("Leaky.open(")
                .message()
                .doesNotContain("Leaky.closed(");
    }

    @Test
    void refusesAThreadThatRunsBeforeItIsKept() {
        assertThatThrownBy(check(".threads"))
                .hasMessageContaining("Hasty.start(")
                .message()
                .doesNotContain("Hasty.startInOrder(");
    }

    @Test
    void refusesFieldInjection() {
        assertThatThrownBy(check(".fields")).hasMessageContaining("Injected.environment");
    }

    @Test
    void refusesPublicDoors() {
        assertThatThrownBy(check(".doors")).hasMessageContaining("OpenController");
    }

    @Test
    void refusesPackagesThatSayNothingAboutNull() {
        assertThatThrownBy(check(".unmarked")).hasMessageContaining("Careless");
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> ArchitectureRules.check("shop.nowhere"))
                .hasMessage("No classes in shop.nowhere");
    }

    private static ThrowingCallable check(String feature) {
        String base = FIXTURES + feature;
        return () -> ArchitectureRules.check(new ClassFileImporter().importPackages(base), base);
    }
}
