package shop.order.lookup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is printed on the confirmation of an order. */
record LookupRequest(
        @NotBlank @Size(max = 64) String number, @NotBlank @Email @Size(max = 254) String email) {

    LookupRequest(@Nullable String number, @Nullable String email) {
        this.number = number == null ? "" : number.strip();
        this.email = email == null ? "" : email.strip();
    }
}
