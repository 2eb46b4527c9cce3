package shop.order.fulfilling;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.StaffCommand;

@RestController
@RequestMapping("/api/admin/orders/{id}/fulfilments")
class FulfilmentController {

    private final FulfilOrder fulfilOrder;
    private final DeliverParcel deliverParcel;

    FulfilmentController(FulfilOrder fulfilOrder, DeliverParcel deliverParcel) {
        this.fulfilOrder = fulfilOrder;
        this.deliverParcel = deliverParcel;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AdminOrderView> fulfil(
            Principal staff,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") List<String> key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody FulfilmentRequest request) {
        var command = StaffCommand.of(staff, id, "fulfilments", key, match, request.words());
        Answered<AdminOrderView> answer = fulfilOrder.fulfil(command, request.shipment());
        return answer.to(answer.body().tag(ResponseEntity.status(HttpStatus.CREATED)));
    }

    @PostMapping("/{fulfilmentId}/delivered")
    ResponseEntity<AdminOrderView> delivered(
            @PathVariable UUID id,
            @PathVariable UUID fulfilmentId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return deliverParcel.deliver(id, fulfilmentId, match).to(ResponseEntity.ok());
    }
}
