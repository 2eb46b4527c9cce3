package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdminPropertiesTests {

    @Test
    void keepThePasswordToThemselves() {
        assertThat(new AdminProperties("admin@example.com", "correct horse"))
                .asString()
                .doesNotContain("horse");
    }

    @Test
    void mayBeLeftOut() {
        assertThat(new AdminProperties("", "").given()).isFalse();
    }
}
