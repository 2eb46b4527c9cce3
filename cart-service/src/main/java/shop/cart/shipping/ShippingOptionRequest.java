package shop.cart.shipping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.MoneyRequest;

/** A new shipping option; it is offered everywhere, first and at once unless it says otherwise. */
record ShippingOptionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String id,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 250) List<@NotNull String> countries,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid MoneyRequest> prices,
        @Nullable @Size(max = 50) List<@NotNull @Valid MoneyRequest> freeAbove,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer position,
        @Nullable Boolean active) {

    private static final long FIRST = 1;

    ShippingOption checked() {
        List<String> reaches = countries == null ? List.of() : countries;
        ShippingOption.checkCountries(reaches);
        return new ShippingOption(
                id,
                name.strip(),
                reaches.stream().distinct().toList(),
                MoneyRequest.checked("/prices", prices),
                freeAbove == null ? null : MoneyRequest.checked("/freeAbove", freeAbove),
                position == null ? 0 : position,
                active == null || active,
                FIRST);
    }
}
