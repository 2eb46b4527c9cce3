package shop.catalog.reserving;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HeldReservationController {

    private static final int LIMIT = 100;

    private final HeldReservations held;

    HeldReservationController(HeldReservations held) {
        this.held = held;
    }

    record Page(List<HeldReservation> items) {}

    /**
     * @param olderThan ISO 8601 (PT5M), or a number of seconds
     */
    @GetMapping("/api/admin/reservations")
    Page list(@RequestParam(defaultValue = "PT0S") String olderThan) {
        return new Page(held.find(Age.of(olderThan), LIMIT));
    }
}
