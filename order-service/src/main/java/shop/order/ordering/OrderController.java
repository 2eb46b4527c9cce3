package shop.order.ordering;

import static org.springframework.web.util.UriComponentsBuilder.fromPath;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;

@RestController
@RequestMapping("/api/orders")
class OrderController {

    private final ListOrders listOrders;
    private final ReadOrder readOrder;

    OrderController(ListOrders listOrders, ReadOrder readOrder) {
        this.listOrders = listOrders;
        this.readOrder = readOrder;
    }

    @GetMapping
    ResponseEntity<OrdersView> mine(
            Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        OrdersRequest request = OrdersRequest.of(parameters);
        OrdersView page = listOrders.list(caller, request);
        var answer = ResponseEntity.ok();
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, next(request.limit(), page.nextCursor()));
        }
        return answer.body(page);
    }

    @GetMapping("/{id}")
    OrderView one(Caller caller, @PathVariable UUID id) {
        return readOrder.read(id, caller);
    }

    @GetMapping("/{id}/events")
    EventsView events(Caller caller, @PathVariable UUID id) {
        return EventsView.of(readOrder.find(id, caller));
    }

    private static String next(int limit, String cursor) {
        var uri = fromPath("/api/orders").queryParam("limit", limit).queryParam("cursor", cursor);
        return "<" + uri.toUriString() + ">; rel=\"next\"";
    }
}
