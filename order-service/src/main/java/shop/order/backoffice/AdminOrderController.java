package shop.order.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.AllOrders;
import shop.order.ordering.OrdersRequest;
import shop.order.ordering.Page;

@RestController
@RequestMapping("/api/admin/orders")
class AdminOrderController {

    private final AllOrders orders;
    private final TakeNote takeNote;

    AdminOrderController(AllOrders orders, TakeNote takeNote) {
        this.orders = orders;
        this.takeNote = takeNote;
    }

    @GetMapping
    ResponseEntity<Page<AdminOrderView>> list(
            HttpServletRequest http,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        OrdersRequest.checkNames(http, AdminOrdersRequest.NAMES);
        OrdersRequest page = OrdersRequest.of(limit, cursor);
        var request = new AdminOrdersRequest(status, from, to, q);
        return orders.list(request.filter(), page).linked(http);
    }

    @GetMapping("/{id}")
    ResponseEntity<AdminOrderView> one(@PathVariable UUID id) {
        return orders.read(id).to(ResponseEntity.ok());
    }

    /** For staff alone to see. */
    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AdminOrderView> note(
            Principal staff,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody NoteRequest request) {
        UUID author = UUID.fromString(staff.getName());
        return takeNote.take(id, author, match, request.text())
                .to(ResponseEntity.status(HttpStatus.CREATED));
    }
}
