package shop.catalog.reserving;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import shop.catalog.Answer;
import shop.catalog.Client;

/** cart-service, as far as it reserves and releases. */
record Cart(Client client) {

    static Cart on(int port) {
        return new Cart(Client.service(port, "cart-service"));
    }

    Answer reserve(UUID orderId, long variantId, long quantity) {
        return reserve(orderId, line(variantId, quantity));
    }

    Answer reserve(UUID orderId, String... lines) {
        return put(
                orderId,
                "{\"currency\":\"EUR\",\"lines\":[%s]}".formatted(String.join(",", lines)));
    }

    Answer put(UUID orderId, String json) {
        return client.put("/internal/reservations/" + orderId, json);
    }

    /** A busy service asks to come back; the same order id makes that safe. */
    Answer reservePatiently(UUID orderId, String... lines) {
        return await().atMost(Duration.ofSeconds(120))
                .until(() -> reserve(orderId, lines), answer -> answer.status() != 503);
    }

    Answer release(UUID orderId) {
        return client.delete("/internal/reservations/" + orderId);
    }

    static String line(long variantId, long quantity) {
        return "{\"variantId\":%d,\"quantity\":%d}".formatted(variantId, quantity);
    }
}
