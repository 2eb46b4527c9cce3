package shop.localstack.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import shop.localstack.AdminCredentials;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.home.Home;
import shop.localstack.process.Usage;

/**
 * What a person wants to know once the stack is up: where, as whom, how to buy, and what it cost.
 */
final class Summary {

    private Summary() {}

    static void print(Stack stack, Home home, boolean first) {
        System.out.println("The shop is up: " + stack.gatewayUrl());
        System.out.println(cost(stack));
        AdminCredentials admin = stack.adminCredentials();
        System.out.println(
                first
                        ? "Admin: %s, password %s (shown this once; kept in %s)"
                                .formatted(admin.email(), admin.password(), home.adminFile())
                        : "Admin: %s, password in %s".formatted(admin.email(), home.adminFile()));
        System.out.println();
        System.out.print(purchase(stack));
    }

    private static String cost(Stack stack) {
        Duration wall =
                Duration.between(
                        ProcessHandle.current().info().startInstant().orElseGet(Instant::now),
                        Instant.now());
        Usage parts =
                Arrays.stream(Part.values())
                        .flatMap(part -> stack.process(part).stream())
                        .map(process -> Usage.of(process.pid()))
                        .reduce(Usage.NONE, Usage::plus);
        return "Start: %s s, %s CPU-s; resident memory of all parts: %s"
                .formatted(
                        seconds(wall),
                        seconds(parts.cpu().plus(Usage.own().cpu())),
                        Status.megabytes(parts));
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1_000.0);
    }

    private static String purchase(Stack stack) {
        try (InputStream text = Summary.class.getResourceAsStream("purchase.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{gateway}", stack.gatewayUrl().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
