package shop.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shop.testsupport.ArchitectureRules;

class ArchitectureTests {

    @Test
    void obeysTheHouse() {
        ArchitectureRules.check("shop.gateway");
    }

    @Test
    void seesNoServlet() {
        assertThatThrownBy(() -> Class.forName("jakarta.servlet.Servlet"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
