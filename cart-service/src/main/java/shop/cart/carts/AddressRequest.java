package shop.cart.carts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.Codes;
import shop.cart.requests.Unacceptable;
import shop.events.Address;

/** An address as a buyer types it. */
record AddressRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String company,
        @NotBlank @Size(max = 200) String line1,
        @Nullable @Size(max = 200) String line2,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 20) String postalCode,
        @Nullable @Size(max = 100) String region,
        @NotNull String country,
        @Nullable @Size(max = 40) String phone) {

    private static final Pattern PHONE = Pattern.compile("[0-9+() ./-]{3,40}");

    /**
     * @param pointer where in the request it stands
     * @throws Unacceptable when no such country or telephone can exist
     */
    Address checked(String pointer) {
        Codes.checkCountry(pointer + "/country", country);
        String telephone = stripped(phone);
        if (telephone != null && !PHONE.matcher(telephone).matches()) {
            throw new Unacceptable(pointer + "/phone", "not a telephone number");
        }
        return new Address(
                name.strip(),
                stripped(company),
                line1.strip(),
                stripped(line2),
                city.strip(),
                postalCode.strip(),
                stripped(region),
                country,
                telephone);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
