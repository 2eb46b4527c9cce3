package shop.order.ordering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;

@RestController
@RequestMapping("/api/orders")
class OrderController {

    private static final Set<String> NAMES = Set.of("limit", "cursor");

    private final ListOrders listOrders;
    private final ReadOrder readOrder;

    OrderController(ListOrders listOrders, ReadOrder readOrder) {
        this.listOrders = listOrders;
        this.readOrder = readOrder;
    }

    @GetMapping
    ResponseEntity<Page<OrderView>> mine(
            Caller caller,
            HttpServletRequest http,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        OrdersRequest.checkNames(http, NAMES);
        return listOrders.list(caller, OrdersRequest.of(limit, cursor)).linked(http);
    }

    @GetMapping("/{id}")
    OrderView one(Caller caller, @PathVariable UUID id) {
        return readOrder.read(id, caller);
    }

    @GetMapping("/{id}/events")
    EventsView events(Caller caller, @PathVariable UUID id) {
        return EventsView.of(readOrder.find(id, caller));
    }
}
