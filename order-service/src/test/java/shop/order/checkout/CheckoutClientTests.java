package shop.order.checkout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

class CheckoutClientTests {

    @Test
    void refusesAReadWhenAsManyAsAllowedAreWaiting() throws Exception {
        var waiting = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        CheckoutClient client =
                client(
                        1,
                        (request, body, execution) -> {
                            waiting.countDown();
                            await(released);
                            throw new IOException("hung up");
                        });
        var first = CompletableFuture.runAsync(() -> client.find(UUID.randomUUID()));
        waiting.await();

        assertThatExceptionOfType(CheckoutUnavailable.class)
                .isThrownBy(() -> client.find(UUID.randomUUID()))
                .withMessage("too many reads at once");

        released.countDown();
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(first::join)
                .withCauseInstanceOf(CheckoutUnavailable.class);
    }

    @Test
    void makesRoomAgainAfterEachRead() {
        CheckoutClient client =
                client(
                        1,
                        (request, body, execution) -> {
                            throw new IOException("refused");
                        });

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(CheckoutUnavailable.class)
                    .isThrownBy(() -> client.find(UUID.randomUUID()))
                    .withMessage("cart-service gave no answer");
        }
    }

    private static CheckoutClient client(int room, ClientHttpRequestInterceptor cart) {
        RestClient rest =
                RestClient.builder().baseUrl("http://cart").requestInterceptor(cart).build();
        return new CheckoutClient(rest, room);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
