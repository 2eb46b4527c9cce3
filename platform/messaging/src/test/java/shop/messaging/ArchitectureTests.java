package shop.messaging;

import org.junit.jupiter.api.Test;
import shop.testsupport.ArchitectureRules;

class ArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("shop.messaging");
    }
}
