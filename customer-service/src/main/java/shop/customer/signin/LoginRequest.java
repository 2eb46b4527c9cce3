package shop.customer.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record LoginRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @NotEmpty @Size(max = 256) String password) {

    LoginRequest(@Nullable String email, @Nullable String password) {
        this.email = email == null ? "" : email.strip();
        this.password = password == null ? "" : password;
    }

    /** Requests are logged now and then; the password is not. */
    @Override
    public String toString() {
        return "LoginRequest[]";
    }
}
