package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ScenarioTest(schema = "orders")
class ScenarioTestTests {

    @DynamicPropertySource
    static void ownSettings(DynamicPropertyRegistry registry) {
        registry.add("SHOP_CATALOG_URLS", () -> "http://127.0.0.1:4711");
    }

    @Autowired private Environment environment;

    @Test
    void handsTheServiceItsOwnDatabaseRole() throws SQLException {
        String url = environment.getRequiredProperty("SHOP_DB_URL");
        String password = environment.getRequiredProperty("SHOP_DB_PASSWORD");

        try (Connection connection = DriverManager.getConnection(url, "orders", password)) {
            assertThat(connection.getSchema()).isEqualTo("orders");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHOP_KAFKA",
                "SHOP_VISITOR_PUBLIC_KEY",
                "SHOP_SERVICE_PRIVATE_KEY",
                "SHOP_SERVICE_PUBLIC_KEYS",
                "SHOP_TOKEN_PRIVATE_KEY",
                "SHOP_JWKS_URI",
                "SHOP_ADMIN_EMAIL",
                "SHOP_ADMIN_PASSWORD"
            })
    void fillsInEverySettingWithoutADefault(String name) {
        assertThat(environment.getProperty(name)).isNotBlank();
    }

    @Test
    void givesTheServiceItsOwnKey() {
        assertThat(environment.getProperty("SHOP_SERVICE_PRIVATE_KEY"))
                .endsWith("/order-service.key.pem");
    }

    @Test
    void letsTheTestsOwnSettingsWin() {
        assertThat(environment.getProperty("SHOP_CATALOG_URLS")).isEqualTo("http://127.0.0.1:4711");
        assertThat(environment.getProperty("SHOP_CART_URLS")).isEqualTo("http://127.0.0.1:1");
    }

    @Test
    void listensOnAnyPort() {
        assertThat(environment.getProperty("server.port")).isEqualTo("0");
        assertThat(environment.getProperty("SHOP_ORDER_METRICS_PORT")).isEqualTo("0");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
