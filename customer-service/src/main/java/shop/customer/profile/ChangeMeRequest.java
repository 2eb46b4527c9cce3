package shop.customer.profile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is absent stays as it is.
 *
 * @param currentPassword needed for another e-mail
 */
record ChangeMeRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
                String name,
        @Nullable @Size(max = 320) String email,
        @Nullable @Size(max = 256) String currentPassword) {

    /** Requests are logged now and then; the password is not. */
    @Override
    public String toString() {
        return "ChangeMeRequest[]";
    }
}
