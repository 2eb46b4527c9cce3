package shop.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.localstack.Part;
import shop.localstack.Refusal;

/** Makes the home directory usable, or says in one sentence why it is not. */
public final class HomeCheck {

    private static final long NEEDED = 1L << 30;

    private HomeCheck() {}

    public static void prepare(Home home) {
        requireOwn(home.path());
        requireOwn(home.data(Part.POSTGRES));
        requireOwn(home.data(Part.KAFKA));
        try {
            OwnerOnly.directory(home.path());
            OwnerOnly.directory(home.run());
            OwnerOnly.directory(home.logs());
        } catch (IOException e) {
            throw Refusal.because(
                    "The directory %s cannot be made or written: choose another one by SHOP_HOME."
                            .formatted(home.path()));
        }
        requireSpace(home.path(), NEEDED);
    }

    static void requireSpace(Path directory, long needed) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < needed) {
                throw Refusal.because(
                        "The disk that holds %s has %d MB left and the stack needs %d MB: make room or choose another directory by SHOP_HOME."
                                .formatted(directory, free >> 20, needed >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireOwn(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            Object owner = Files.getAttribute(directory, "unix:uid");
            if (!owner.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
                throw Refusal.because(
                        "The data directory %s belongs to user %s, not to %s: run as that user or choose another directory by SHOP_HOME."
                                .formatted(
                                        directory,
                                        Files.getOwner(directory).getName(),
                                        System.getProperty("user.name")));
            }
        } catch (IOException e) {
            throw Refusal.because(
                    "The directory " + directory + " cannot be read: " + e.getMessage());
        }
    }
}
