package shop.localstack.command;

import java.nio.file.Path;
import shop.localstack.StackSettings;
import shop.localstack.home.Home;

/**
 * Which home directory a command means: {@code SHOP_HOME}, else {@code .shop} in the repository.
 */
final class Homes {

    private Homes() {}

    static Home current() {
        String given = System.getenv().getOrDefault("SHOP_HOME", "");
        Path path = given.isBlank() ? StackSettings.repository().resolve(".shop") : Path.of(given);
        return new Home(path.toAbsolutePath().normalize());
    }
}
