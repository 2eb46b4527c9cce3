package shop.order.cancelling;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.BuyerCommand;
import shop.order.ordering.OrderView;
import shop.order.ordering.StaffCommand;

/** Two doors to one end; the body may be left out at both. */
@RestController
class CancelController {

    private final CancelOrder cancelOrder;

    CancelController(CancelOrder cancelOrder) {
        this.cancelOrder = cancelOrder;
    }

    @PostMapping("/api/orders/{id}/cancel")
    ResponseEntity<OrderView> byBuyer(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") List<String> key,
            @Valid @RequestBody(required = false) @Nullable CancelRequest body) {
        CancelRequest request = Optional.ofNullable(body).orElse(CancelRequest.SILENT);
        var command = BuyerCommand.of(caller, id, "cancel", key, request.words());
        return cancelOrder.cancel(command, request).to(ResponseEntity.ok());
    }

    @PostMapping("/api/admin/orders/{id}/cancel")
    ResponseEntity<AdminOrderView> byStaff(
            Principal staff,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") List<String> key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody(required = false) @Nullable StaffCancelRequest body) {
        StaffCancelRequest request = Optional.ofNullable(body).orElse(StaffCancelRequest.SILENT);
        var command = StaffCommand.of(staff, id, "cancel", key, match, request.words());
        Answered<AdminOrderView> answer = cancelOrder.cancel(command, request);
        return answer.to(answer.body().tag(ResponseEntity.ok()));
    }
}
