package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockPropertySource;

class RefuseWeakHashesTests {

    private final MockPropertySource settings = new MockPropertySource();

    @ParameterizedTest
    @CsvSource({"64KB, 2", "18MB, 2", "19455KB, 2", "19MB, 1", "64MB, 1"})
    void refusesLessWorkThanTheMinimum(String memory, String iterations) {
        settings.setProperty("spring.profiles.active", "production");
        work(memory, iterations);

        assertThatThrownBy(this::start)
                .hasMessageContaining("shop.passwords.memory")
                .hasMessageContaining("at least 19MB and 2");
    }

    @Test
    void startsWithTheWorkAsShipped() {
        settings.setProperty("spring.profiles.active", "production");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void startsWithMoreWork() {
        settings.setProperty("spring.profiles.active", "production");
        work("46MB", "3");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherProfilesAlone() {
        work("64KB", "1");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void endsAStart() {
        SpringApplication service = new SpringApplication(RefuseWeakHashesTests.class);

        assertThatThrownBy(() ->
                        service.run(
                                "--spring.profiles.active=production",
                                "--shop.passwords.iterations=1"))
                .hasMessageStartingWith("The production profile refuses to start.")
                .hasMessageContaining("shop.passwords.iterations=1");
    }

    private void work(String memory, String iterations) {
        settings.setProperty("shop.passwords.memory", memory);
        settings.setProperty("shop.passwords.iterations", iterations);
    }

    private void start() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(settings);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        new RefuseWeakHashes().postProcessEnvironment(environment, new SpringApplication());
    }
}
