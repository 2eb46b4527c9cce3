package shop.customer.profile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record EraseMeRequest(@NotEmpty @Size(max = 256) String password) {

    /** Requests are logged now and then; the password is not. */
    @Override
    public String toString() {
        return "EraseMeRequest[]";
    }
}
