package shop.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.localstack.home.Home;
import shop.localstack.home.HomeCheck;
import shop.localstack.home.Passwords;
import shop.localstack.service.ServiceEnvironment;

/** docker-compose.yml and the local stack are two ways to say the same. */
class ComposeTests {

    private static final Pattern SECRET =
            Pattern.compile("\\$\\{(\\w*(?:PASSWORD|KEYS?)\\w*)(:?[-?])?");

    @TempDir Path directory;
    private ComposeFile compose;
    private ServiceEnvironment local;

    @BeforeEach
    void read() throws IOException {
        compose = ComposeFile.read();
        Home home = new Home(directory.resolve("home"));
        HomeCheck.prepare(home);
        local =
                new ServiceEnvironment(
                        Ports.from(Map.of()),
                        home,
                        Passwords.in(home),
                        new AdminCredentials("admin@shop.example", "secret"));
    }

    @Test
    void haveTheSameParts() {
        assertThat(compose.services().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Part.values()).map(Part::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("shop.localstack.Part#services")
    void giveAServiceTheSameVariables(Part service) {
        assertThat(compose.environment(service).keySet())
                .containsExactlyInAnyOrderElementsOf(local.of(service).keySet());
    }

    @ParameterizedTest
    @MethodSource("shop.localstack.Part#services")
    void giveAServiceTheSamePorts(Part service) {
        Map<String, String> there = compose.environment(service);
        Map<String, String> here = local.of(service);

        for (String port : new String[] {service.portVariable(), Ports.metricsVariable(service)}) {
            assertThat(there.get(port)).as(port).isEqualTo(here.get(port));
        }
        for (Part other : Part.services()) {
            String addresses = "SHOP_" + other.name() + "_URLS";
            assertThat(there.getOrDefault(addresses, "").replace(other.toString(), "127.0.0.1"))
                    .isEqualTo(here.getOrDefault(addresses, ""));
        }
        assertThat(there.getOrDefault("SHOP_KAFKA", "").replace("kafka", "127.0.0.1"))
                .isEqualTo(here.getOrDefault("SHOP_KAFKA", ""));
        assertThat(there.get("SHOP_JWKS_URI").replace("customer-service", "127.0.0.1"))
                .isEqualTo(here.get("SHOP_JWKS_URI"));
    }

    @ParameterizedTest
    @MethodSource("shop.localstack.Part#services")
    void giveAServiceTheRoleOfItsOwnSchemaAndTheSameDatabase(Part service) throws IOException {
        Map<String, String> there = compose.environment(service);
        if (service.schema().isEmpty()) {
            assertThat(there).doesNotContainKeys("SHOP_DB_URL", "SHOP_DB_PASSWORD");
            return;
        }
        String own =
                "${SHOP_DB_PASSWORD_" + service.schema().toUpperCase(java.util.Locale.ROOT) + ":?";

        assertThat(there.get("SHOP_DB_PASSWORD")).startsWith(own);
        assertThat(compose.environment("postgres").toString()).contains(own);
        assertThat(there.get("SHOP_DB_URL")).endsWith("/shop");
        assertThat(local.of(service).get("SHOP_DB_URL")).endsWith("/shop");
        assertThat(deployed("postgres/init.sql"))
                .contains("CREATE SCHEMA %1$s AUTHORIZATION %1$s;".formatted(service.schema()));
        assertThat(deployed("postgres/passwords.sh"))
                .contains("ALTER ROLE %1$s PASSWORD :'%1$s';".formatted(service.schema()));
        assertThat(application(service)).contains("schema: " + service.schema());
    }

    @Test
    void knowNoSecretThatIsNotGivenFromOutside() throws IOException {
        String text = Files.readString(StackSettings.repository().resolve("docker-compose.yml"));

        assertThat(SECRET.matcher(text).results())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        secret -> assertThat(secret.group(2)).as(secret.group(1)).isEqualTo(":?"));
    }

    @Test
    void showTheGatewayAloneToTheOutside() {
        assertThat(compose.services().keySet())
                .allSatisfy(name ->
                        assertThat(compose.publishedPorts(name).isEmpty())
                                .as(name)
                                .isEqualTo(!name.equals("gateway")));
    }

    @ParameterizedTest
    @MethodSource("shop.localstack.Part#services")
    void runAServiceFromTheOneDockerfileAndNotAsRoot(Part service) throws IOException {
        Map<String, Object> build = compose.build(service);
        String dockerfile =
                Files.readString(
                        StackSettings.repository().resolve(build.get("dockerfile").toString()));
        String image = dockerfile.substring(dockerfile.lastIndexOf("\nFROM"));

        assertThat(ComposeFile.map(build.get("args"))).containsEntry("SERVICE", service.toString());
        assertThat(image).containsPattern("\nUSER [1-9][0-9]+\n").containsOnlyOnce("\nUSER ");
        assertThat(image.indexOf("USER ")).isLessThan(image.indexOf("ENTRYPOINT"));
    }

    private static String deployed(String path) throws IOException {
        return Files.readString(StackSettings.repository().resolve("deploy").resolve(path));
    }

    private static String application(Part service) throws IOException {
        return Files.readString(
                StackSettings.repository()
                        .resolve(service.toString())
                        .resolve("src/main/resources/application.yaml"));
    }
}
