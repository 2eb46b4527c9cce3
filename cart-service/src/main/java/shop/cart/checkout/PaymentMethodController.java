package shop.cart.checkout;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;

/** How an order can be paid. Manual: the staff record what came in. */
@RestController
class PaymentMethodController {

    static final String MANUAL = "manual";

    record Method(String id, String name) {}

    record Methods(List<Method> items) {}

    @GetMapping("/api/payment-methods")
    Methods methods(Caller caller) {
        return new Methods(List.of(new Method(MANUAL, "Pay by invoice")));
    }
}
