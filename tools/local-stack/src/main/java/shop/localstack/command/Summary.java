package shop.localstack.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import shop.localstack.AdminCredentials;
import shop.localstack.Stack;
import shop.localstack.home.Home;

/**
 * What a person wants to know once the stack is up: where, as whom, how to buy, and what it cost.
 */
final class Summary {

    private Summary() {}

    static void print(Stack stack, Home home, boolean first, Meter meter) {
        System.out.println("The shop is up: " + stack.gatewayUrl());
        System.out.println(meter.read(stack));
        AdminCredentials admin = stack.adminCredentials();
        System.out.println(
                first
                        ? "Admin: %s, password %s (shown this once; kept in %s)"
                                .formatted(admin.email(), admin.password(), home.adminFile())
                        : "Admin: %s, password in %s".formatted(admin.email(), home.adminFile()));
        System.out.println();
        System.out.print(purchase(stack));
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
