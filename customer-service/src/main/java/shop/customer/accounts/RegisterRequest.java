package shop.customer.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record RegisterRequest(
        @NotNull @Size(max = 320) String email,
        @NotNull @Size(max = 256) String password,
        @NotBlank @Size(max = 200) String name) {

    /** Requests are logged now and then; the password is not. */
    @Override
    public String toString() {
        return "RegisterRequest[]";
    }
}
