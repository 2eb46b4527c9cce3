package shop.cart;

import org.junit.jupiter.api.Test;
import shop.testsupport.ArchitectureRules;

class ArchitectureTests {

    @Test
    void keepsTheHouseRules() {
        ArchitectureRules.check("shop.cart");
    }
}
