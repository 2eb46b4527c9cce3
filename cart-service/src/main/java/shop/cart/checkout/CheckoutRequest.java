package shop.cart.checkout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.Unacceptable;
import shop.defaults.idempotency.BodyHash;
import shop.events.Money;

/** The buyer agrees to a total; the price itself is the shop's own. */
record CheckoutRequest(
        @NotNull @Valid Expected expectedTotal,
        @NotNull @Valid Payment payment,
        @Nullable @Size(max = 1000) String note) {

    record Expected(@NotNull Long amount, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    record Payment(
            @NotBlank @Size(max = 64) String method, @Nullable @Size(max = 500) String token) {}

    /**
     * @throws Unacceptable when the shop takes no such payment
     */
    void checkMethod() {
        if (!payment.method().equals(PaymentMethodController.MANUAL)) {
            throw new Unacceptable("/payment/method", "no such payment method");
        }
    }

    /**
     * @throws Unacceptable when the buyer counts in another currency
     */
    void checkCurrency(String currency) {
        if (!expectedTotal.currency().equals(currency)) {
            throw new Unacceptable("/expectedTotal/currency", "the cart is in " + currency);
        }
    }

    boolean agreesTo(Money total) {
        return expectedTotal.amount() == total.amount();
    }

    @Nullable String writtenNote() {
        return note == null || note.isBlank() ? null : note;
    }

    /** The same request in other words of JSON gives the same hash. */
    String hash() {
        return BodyHash.of(
                Arrays.asList(
                        expectedTotal.amount().toString(),
                        expectedTotal.currency(),
                        payment.method(),
                        payment.token(),
                        note));
    }
}
