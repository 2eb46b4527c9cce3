package shop.order.payments;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.order.idempotency.Answered;
import shop.order.ordering.AdminOrderView;
import shop.order.ordering.StaffCommand;

@RestController
class PaymentController {

    private final RecordPayment recordPayment;

    PaymentController(RecordPayment recordPayment) {
        this.recordPayment = recordPayment;
    }

    @PostMapping("/api/admin/orders/{id}/payments")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AdminOrderView> record(
            Principal staff,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") List<String> key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody PaymentRequest request) {
        var command = StaffCommand.of(staff, id, "payments", key, match, request.words());
        Answered<AdminOrderView> answer = recordPayment.record(command, request);
        return answer.to(answer.body().tag(ResponseEntity.status(HttpStatus.CREATED)));
    }
}
