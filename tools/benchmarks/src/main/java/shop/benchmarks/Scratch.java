package shop.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.service.Deletion;

/** A directory that is empty at first; afterwards its data is gone and its logs are left. */
record Scratch(Path path) implements AutoCloseable {

    Scratch {
        try {
            stop(path);
            Deletion.of(path);
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier run may have left running. */
    private static void stop(Path path) {
        for (String home : new String[] {"home", "start"}) {
            if (Files.exists(path.resolve(home))) {
                new Stack(StackSettings.at(path.resolve(home))).down();
            }
        }
    }

    @Override
    public void close() {
        try {
            for (String home : new String[] {"home", "start"}) {
                Deletion.of(path.resolve(home).resolve("data"));
                Deletion.of(path.resolve(home).resolve("lib"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
