package shop.systemtests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.StackSettings;

/**
 * Opens one shop for all test classes, under {@code target/shop}; closed after the last of them,
 * its logs stay. A shop that could not be opened fails every class at once.
 */
final class RunningShop implements ParameterResolver, AfterEachCallback {

    private static final Path HOME = Path.of("target", "shop").toAbsolutePath();

    private static final Path PROGRAMS = HOME.resolve("lib");

    /** Closed by JUnit at the end, by the JVM when it is told to end before. */
    private record Opened(Shop shop, RuntimeException failure) implements AutoCloseable {

        static Opened now() {
            try {
                clear();
                var shop = Shop.open(HOME);
                shop.trainInBackground(Part.CART, Part.CATALOG);
                Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
                return new Opened(shop, null);
            } catch (RuntimeException e) {
                return new Opened(null, e);
            }
        }

        Shop orFail() {
            if (failure != null) {
                throw new IllegalStateException(
                        "no shop to test: " + failure.getMessage(), failure);
            }
            return shop;
        }

        @Override
        public void close() {
            if (shop != null) {
                shop.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return opened(context).orFail();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened(context).orFail().heal();
    }

    private static Opened opened(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Opened.class, _ -> Opened.now(), Opened.class);
    }

    /** What an earlier run left behind, running or not; only its unpacked programs are kept. */
    private static void clear() {
        if (!Files.exists(HOME)) {
            return;
        }
        new Stack(StackSettings.at(HOME)).down();
        try (var files = Files.walk(HOME)) {
            files.filter(file -> !file.startsWith(PROGRAMS))
                    .sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
