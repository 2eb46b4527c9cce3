package shop.customer.profile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ChangePasswordRequest(
        @NotEmpty @Size(max = 256) String currentPassword,
        @NotNull @Size(max = 256) String newPassword) {

    /** Requests are logged now and then; passwords are not. */
    @Override
    public String toString() {
        return "ChangePasswordRequest[]";
    }
}
