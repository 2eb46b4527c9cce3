package shop.localstack.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.AdminCredentials;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.home.Home;
import shop.localstack.home.HomeCheck;
import shop.localstack.home.Passwords;

class ServiceEnvironmentTests {

    @TempDir Path directory;
    private Passwords passwords;
    private ServiceEnvironment environment;

    @BeforeEach
    void prepare() {
        Home home = new Home(directory.resolve("home"));
        HomeCheck.prepare(home);
        passwords = Passwords.in(home);
        AdminCredentials admin = new AdminCredentials("admin@shop.example", "secret-of-admin");
        environment = new ServiceEnvironment(Ports.from(Map.of()), home, passwords, admin);
    }

    @Test
    void tellsAServiceNoPasswordButThatOfItsOwnSchema() {
        for (Part service : Part.services()) {
            String all = environment.of(service).values().toString();
            passwords
                    .ofServices()
                    .forEach((role, password) ->
                            assertThat(all.contains(password))
                                    .as(service + " knows " + role)
                                    .isEqualTo(role.equals(service.schema())));
            assertThat(all).doesNotContain(passwords.of(Passwords.SUPERUSER));
        }
    }

    @Test
    void tellsThePrivateKeysToTheirOwnersAlone() {
        for (Part service : Part.services()) {
            Map<String, String> all = environment.of(service);
            assertThat(all.get("SHOP_SERVICE_PRIVATE_KEY")).endsWith("/" + service + ".key.pem");
            assertThat(all.containsKey("SHOP_VISITOR_PRIVATE_KEY"))
                    .isEqualTo(service == Part.GATEWAY);
            assertThat(all.containsKey("SHOP_TOKEN_PRIVATE_KEY"))
                    .isEqualTo(service == Part.CUSTOMER);
            assertThat(all.containsKey("SHOP_ADMIN_PASSWORD")).isEqualTo(service == Part.CUSTOMER);
        }
    }

    @Test
    void letsNothingListenOnTheOutside() {
        for (Part service : Part.services()) {
            assertThat(environment.of(service)).containsEntry("SHOP_BIND_ADDRESS", "127.0.0.1");
        }
    }
}
