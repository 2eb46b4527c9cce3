package shop.defaults.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RefuseUnsafeProductionTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refusesFailPoints() {
        environment.setActiveProfiles("production");
        environment.setProperty("SHOP_FAILPOINTS", "/somewhere");

        assertThatThrownBy(this::start).hasMessageContaining("SHOP_FAILPOINTS");
    }

    @Test
    void refusesAnInsecureCookie() {
        environment.setActiveProfiles("production");
        environment.setProperty("SHOP_COOKIE_SECURE", "false");

        assertThatThrownBy(this::start).hasMessageContaining("SHOP_COOKIE_SECURE");
    }

    @Test
    void startsWithSafeSettings() {
        environment.setActiveProfiles("production");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherProfilesAlone() {
        environment.setProperty("SHOP_FAILPOINTS", "/somewhere");
        environment.setProperty("SHOP_COOKIE_SECURE", "false");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        new RefuseUnsafeProduction().postProcessEnvironment(environment, new SpringApplication());
    }
}
