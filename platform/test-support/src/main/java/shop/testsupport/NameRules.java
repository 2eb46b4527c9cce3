package shop.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names that say what kind of code a thing is, instead of what it is. */
final class NameRules {

    private static final String SUFFIXES =
            ".+(Impl|Manager|Helper|Helpers|Util|Utils|Constants|Dto|DTO|Exception)";
    private static final String PREFIXES = "(Abstract|Base)[A-Z].*";

    private NameRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .should()
                        .haveNameMatching("(.*[.$])?" + SUFFIXES)
                        .because("the house names things by their meaning"),
                noClasses()
                        .should()
                        .haveNameMatching("(.*[.$])?" + PREFIXES)
                        .because("the house has no base classes"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..dto..", "..common..", "..util..", "..utils..", "..impl..")
                        .because("packages are named after business things"));
    }
}
