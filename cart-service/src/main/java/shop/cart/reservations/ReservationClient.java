package shop.cart.reservations;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import shop.defaults.client.ServiceClients;

/** Catalog's door for reservations. Never called inside a database transaction. */
@Component
public class ReservationClient {

    private static final String PATH = "/internal/reservations/{orderId}";

    private final RestClient reserving;
    private final RestClient releasing;

    ReservationClient(ServiceClients clients, ReservationProperties settings) {
        this.reserving = clients.client("catalog-service", settings.reserveTimeout());
        this.releasing = clients.client("catalog-service", settings.releaseTimeout());
    }

    /**
     * Holds all lines or none; a repeat answers the stored outcome.
     *
     * @throws ReservationReleased when the release came first
     * @throws ReservationUnknown when no usable answer came
     */
    public ReservationOutcome reserve(UUID orderId, ReservationRequest request) {
        return answer(() -> {
            var outcome =
                    reserving
                            .put()
                            .uri(PATH, orderId)
                            .body(request)
                            .retrieve()
                            .body(ReservationOutcome.class);
            if (outcome == null) {
                throw new ReservationUnknown("catalog answered nothing");
            }
            return outcome;
        });
    }

    /**
     * Ends the reservation, or refuses it beforehand when it has not arrived yet.
     *
     * @throws ReservationUnknown when catalog did not acknowledge
     */
    public void release(UUID orderId) {
        answer(() -> releasing.delete().uri(PATH, orderId).retrieve().toBodilessEntity());
    }

    private static <T> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException.Gone gone) {
            throw new ReservationReleased(gone);
        } catch (RestClientException failure) {
            throw new ReservationUnknown(failure);
        }
    }
}
