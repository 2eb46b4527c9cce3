package shop.customer.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RefreshTokenRequest(@NotBlank @Size(max = 200) String refreshToken) {

    /** Requests are logged now and then; the token is not. */
    @Override
    public String toString() {
        return "RefreshTokenRequest[]";
    }
}
