package shop.cart.checkout;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;

/** The door of the checkout. */
@RestController
class CheckoutController {

    private final PlaceOrder orders;

    CheckoutController(PlaceOrder orders) {
        this.orders = orders;
    }

    @PostMapping("/api/cart/checkout")
    @Parameter(in = ParameterIn.HEADER, name = "Idempotency-Key", required = true)
    @Parameter(in = ParameterIn.HEADER, name = "If-Match")
    @ApiResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = OrderView.class)))
    ResponseEntity<byte[]> checkout(
            Caller caller,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
            @Valid @RequestBody CheckoutRequest request) {
        request.checkMethod();
        return answer(orders.place(Attempt.of(caller, headers, request)));
    }

    /** The very bytes that are kept with the key. */
    private static ResponseEntity<byte[]> answer(Answer answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        if (answer.placed()) {
            response.contentType(MediaType.APPLICATION_JSON);
            response.header(HttpHeaders.LOCATION, "/api/orders/" + answer.orderId());
        } else {
            response.contentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        if (answer.replayed()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.body(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
