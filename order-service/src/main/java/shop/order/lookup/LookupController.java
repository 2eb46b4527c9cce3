package shop.order.lookup;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.order.ordering.OrderView;

@RestController
class LookupController {

    private final LookUpOrder lookUpOrder;

    LookupController(LookUpOrder lookUpOrder) {
        this.lookUpOrder = lookUpOrder;
    }

    @PostMapping("/api/orders/lookup")
    OrderView lookUp(@Valid @RequestBody LookupRequest request) {
        return lookUpOrder.lookUp(request);
    }
}
