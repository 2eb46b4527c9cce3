package shop.order.checkout;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException.NotFound;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import shop.defaults.client.ServiceClients;
import shop.events.OrderPlaced;

/** Reads placed checkouts at cart-service, a bounded number at a time, each within a time limit. */
@Component
public class CheckoutClient {

    private final RestClient cart;
    private final Semaphore bulkhead;

    @Autowired
    CheckoutClient(ServiceClients clients, CheckoutProperties properties) {
        this(clients.client("cart-service", properties.timeout()), properties.concurrentReads());
    }

    CheckoutClient(RestClient cart, int concurrentReads) {
        this.cart = cart;
        bulkhead = new Semaphore(concurrentReads);
    }

    /**
     * The sale of this order, as its event will tell it.
     *
     * @throws CheckoutUnavailable when cart-service gives no definite answer in time
     */
    public Optional<OrderPlaced> find(UUID orderId) {
        if (!bulkhead.tryAcquire()) {
            throw new CheckoutUnavailable("too many reads at once", null);
        }
        try {
            return Optional.ofNullable(read(orderId));
        } catch (NotFound unknown) {
            return Optional.empty();
        } catch (RestClientException | IllegalStateException noAnswer) {
            throw new CheckoutUnavailable("cart-service gave no answer", noAnswer);
        } finally {
            bulkhead.release();
        }
    }

    private OrderPlaced read(UUID orderId) {
        return cart.get()
                .uri("/internal/checkouts/{orderId}", orderId)
                .retrieve()
                .requiredBody(OrderPlaced.class);
    }
}
