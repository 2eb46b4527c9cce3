package shop.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.home.Home;
import shop.localstack.home.HomeCheck;

class RememberedSettingsTests {

    @TempDir Path directory;

    @Test
    void areThoseTheStackWasStartedWithUntilItEnds() {
        Home home = new Home(directory.resolve("home"));
        HomeCheck.prepare(home);
        StackSettings settings =
                StackSettings.at(home.path()).onFreePorts().with("SHOP_FAILPOINTS", "/some/place");

        RememberedSettings.remember(home, settings);

        StackSettings remembered = RememberedSettings.of(home);
        assertThat(remembered.ports()).isEqualTo(settings.ports());
        assertThat(remembered.environmentOf(Part.CART))
                .containsEntry("SHOP_FAILPOINTS", "/some/place");
        RememberedSettings.forget(home);
        assertThat(RememberedSettings.of(home).ports()).isEqualTo(Ports.from(System.getenv()));
    }
}
