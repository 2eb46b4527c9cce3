package shop.customer.addresses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.customer.request.Unacceptable;
import shop.events.Address;

/**
 * An address as its customer types it.
 *
 * @param defaultShipping no when absent; yes takes it from the one that had it
 * @param defaultBilling the same
 */
record AddressRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String company,
        @NotBlank @Size(max = 200) String line1,
        @Nullable @Size(max = 200) String line2,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 20) String postalCode,
        @Nullable @Size(max = 100) String region,
        @NotNull @Size(max = 20) String country,
        @Nullable @Size(max = 40) String phone,
        @Nullable Boolean defaultShipping,
        @Nullable Boolean defaultBilling) {

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern PHONE = Pattern.compile("[0-9+() ./-]{3,40}");

    /**
     * @throws Unacceptable when no such country or telephone can exist
     */
    Entry checked() {
        if (!COUNTRIES.contains(country)) {
            throw new Unacceptable("/country", "not an ISO 3166-1 alpha-2 code");
        }
        String telephone = stripped(phone);
        if (telephone != null && !PHONE.matcher(telephone).matches()) {
            throw new Unacceptable("/phone", "not a telephone number");
        }
        return new Entry(
                new Address(
                        name.strip(),
                        stripped(company),
                        line1.strip(),
                        stripped(line2),
                        city.strip(),
                        postalCode.strip(),
                        stripped(region),
                        country,
                        telephone),
                Boolean.TRUE.equals(defaultShipping),
                Boolean.TRUE.equals(defaultBilling));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
