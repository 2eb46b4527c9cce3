package shop.defaults;

import org.junit.jupiter.api.Test;
import shop.testsupport.ArchitectureRules;

class ArchitectureTests {

    @Test
    void obeysTheHouse() {
        ArchitectureRules.check("shop.defaults");
    }
}
