package shop.cart.ledger;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.problem.Problem;
import shop.defaults.security.AllowCallers;

/** Read your own write: order-service asks here for an order that has not reached it yet. */
@RestController
@AllowCallers("order-service")
class LedgerController {

    private final Ledger ledger;
    private final Sales sales;

    LedgerController(Ledger ledger, Sales sales) {
        this.ledger = ledger;
        this.sales = sales;
    }

    @GetMapping("/internal/checkouts/{orderId}")
    ResponseEntity<?> find(@PathVariable UUID orderId) {
        return ledger.find(orderId)
                .<ResponseEntity<?>>map(sale ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(sales.write(sale)))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).toResponse());
    }
}
