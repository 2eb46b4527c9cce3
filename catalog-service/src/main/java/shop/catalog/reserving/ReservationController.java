package shop.catalog.reserving;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.AllowCallers;

@RestController
@RequestMapping("/internal/reservations/{orderId}")
@AllowCallers("cart-service")
class ReservationController {

    private final ReserveStock reserveStock;
    private final ReleaseReservation releaseReservation;

    ReservationController(ReserveStock reserveStock, ReleaseReservation releaseReservation) {
        this.reserveStock = reserveStock;
        this.releaseReservation = releaseReservation;
    }

    @PutMapping
    Outcome reserve(@PathVariable UUID orderId, @Valid @RequestBody ReserveRequest request) {
        return reserveStock.reserve(orderId, request.demand());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID orderId) {
        releaseReservation.release(orderId);
    }
}
