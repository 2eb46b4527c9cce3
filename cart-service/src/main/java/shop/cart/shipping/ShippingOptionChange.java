package shop.cart.shipping;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.MoneyRequest;
import shop.cart.requests.Unacceptable;
import shop.events.Money;

/**
 * The fields of a shipping option that shall be others. Not a record: {@code freeAbove} is
 * forgotten by null and left alone by absence.
 */
class ShippingOptionChange {

    @JsonProperty
    private @Nullable @Size(max = 200) String name;

    @JsonProperty
    private @Nullable @Size(max = 250) List<@NotNull String> countries;

    @JsonProperty
    private @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid MoneyRequest> prices;

    @Size(max = 50)
    private @Nullable List<@NotNull @Valid MoneyRequest> freeAbove;

    private boolean freeAboveGiven;

    @JsonProperty
    private @Nullable @PositiveOrZero @Max(1_000_000) Integer position;

    @JsonProperty private @Nullable Boolean active;

    @JsonSetter("freeAbove")
    void setFreeAbove(@Nullable List<MoneyRequest> amounts) {
        freeAbove = amounts;
        freeAboveGiven = true;
    }

    /**
     * @throws Unacceptable when a value cannot be one of an option
     */
    ShippingOption of(ShippingOption before) {
        if (name != null && name.isBlank()) {
            throw new Unacceptable("/name", "must not be blank");
        }
        if (countries != null) {
            ShippingOption.checkCountries(countries);
        }
        return new ShippingOption(
                before.id(),
                name == null ? before.name() : name.strip(),
                countries == null ? before.countries() : countries.stream().distinct().toList(),
                prices == null ? before.prices() : MoneyRequest.checked("/prices", prices),
                freeAboveGiven ? newFreeAbove() : before.freeAbove(),
                position == null ? before.position() : position,
                active == null ? before.active() : active,
                before.version() + 1);
    }

    private @Nullable List<Money> newFreeAbove() {
        return freeAbove == null ? null : MoneyRequest.checked("/freeAbove", freeAbove);
    }
}
