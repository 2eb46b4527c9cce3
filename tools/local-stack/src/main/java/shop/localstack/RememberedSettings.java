package shop.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import shop.localstack.home.Home;

/**
 * The ports and variables that a stack was started with, kept while it runs: later commands need no
 * environment.
 */
public final class RememberedSettings {

    private static final List<String> VARIABLES =
            List.of(
                    "SHOP_FAILPOINTS",
                    "SHOP_CATALOG_DEMO",
                    "SHOP_ALLOWED_ORIGINS",
                    "SHOP_TRUSTED_PROXIES",
                    "SHOP_GATEWAY_LIMITS_ENABLED",
                    "SHOP_GATEWAY_LIMITS_ADDRESS",
                    "SHOP_GATEWAY_LIMITS_REGISTER",
                    "SHOP_GATEWAY_LIMITS_LOOKUP");

    private RememberedSettings() {}

    /** Those of the environment, for a stack that is about to start. */
    public static StackSettings fresh(Home home) {
        return settings(home, System.getenv());
    }

    /** Those of the running stack; where none runs, those of the environment. */
    public static StackSettings of(Home home) {
        Map<String, String> all = new TreeMap<>(System.getenv());
        if (Files.exists(home.remembered())) {
            VARIABLES.forEach(all::remove);
            load(home.remembered())
                    .forEach((name, value) -> all.put(name.toString(), value.toString()));
        }
        return settings(home, all);
    }

    public static void remember(Home home, StackSettings settings) {
        Properties all = new Properties();
        all.putAll(settings.environmentOf(Part.CATALOG));
        for (Part part : Part.values()) {
            all.put(part.portVariable(), Integer.toString(settings.ports().of(part)));
        }
        try (var writer = Files.newBufferedWriter(home.remembered())) {
            all.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void forget(Home home) {
        try {
            Files.deleteIfExists(home.remembered());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StackSettings settings(Home home, Map<String, String> environment) {
        StackSettings settings = StackSettings.at(home.path()).on(Ports.from(environment));
        for (String name : VARIABLES) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                settings =
                        settings.with(
                                name, name.equals("SHOP_FAILPOINTS") ? absolute(value) : value);
            }
        }
        return settings;
    }

    /** A part's working directory is not the one in which the path was written. */
    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    private static Properties load(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
