package shop.defaults.failpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class FailPointTests {

    @TempDir Path directory;

    @AfterEach
    void disarm() {
        FailPoint.arm(null);
    }

    @Test
    void doesNothingWithoutADirectory() throws Exception {
        Path file = Files.createFile(directory.resolve("checkout.T1"));

        FailPoint.hit("checkout.T1");
        FailPoint.aroundCommit("checkout.T1");

        assertThat(file).exists();
    }

    @Test
    void passesWhereNoFileLies() {
        FailPoint.arm(directory);

        FailPoint.hit("checkout.T1");
    }

    @Test
    void needsATransactionAroundACommit() {
        FailPoint.arm(directory);

        assertThatThrownBy(() -> FailPoint.aroundCommit("checkout.T1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void haltsTheProcessOnceAndDeletesTheFile() throws Exception {
        Path file =
                Files.createFile(
                        Files.createDirectory(directory.resolve("cart-service"))
                                .resolve("checkout.T2.afterCommit"));

        assertThat(child()).isEqualTo(FailPoint.EXIT_STATUS);
        assertThat(file).doesNotExist();
        assertThat(child()).isZero();
    }

    private int child() throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Checkout.class.getName(),
                                directory.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** A process that runs into a fail point. */
    static final class Checkout {

        public static void main(String[] arguments) {
            MockEnvironment environment =
                    new MockEnvironment()
                            .withProperty("SHOP_FAILPOINTS", arguments[0])
                            .withProperty("spring.application.name", "cart-service");
            new ArmFailPoints().postProcessEnvironment(environment, new SpringApplication());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(1)));
            FailPoint.hit("checkout.T2.afterCommit");
            Runtime.getRuntime().halt(0);
        }
    }
}
