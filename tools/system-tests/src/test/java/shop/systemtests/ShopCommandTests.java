package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.localstack.Part;

/** The launcher's commands, as somebody types them beside a running stack. */
@WithShop
class ShopCommandTests {

    private record Ran(int exit, String output) {}

    private final Shop shop;

    ShopCommandTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void statusNamesEveryPart() throws Exception {
        var status = run("status");

        assertThat(status.exit()).as(status.output()).isZero();
        for (var part : Part.values()) {
            assertThat(status.output()).contains(part.toString());
        }
    }

    @Test
    void aKilledPartStaysDeadUntilItIsStarted() throws Exception {
        var killed = run("kill", "kafka");
        assertThat(killed.exit()).as(killed.output()).isZero();
        assertThat(shop.stack().isAlive(Part.KAFKA)).isFalse();

        var started = run("start", "kafka");
        assertThat(started.exit()).as(started.output()).isZero();
        assertThat(shop.stack().isAlive(Part.KAFKA)).isTrue();
    }

    @Test
    void anUnknownPartIsAMisuse() throws Exception {
        var ran = run("kill", "warehouse");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.output()).contains("warehouse");
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        var settings = shop.stack().settings();
        var command = new ArrayList<>(List.of(settings.root().resolve("shop").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SHOP_HOME", settings.home().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var log = settings.home().resolve("command.log").toFile();
        var process = builder.redirectOutput(log).start();
        assertThat(process.waitFor(2, MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(log.toPath()));
    }
}
