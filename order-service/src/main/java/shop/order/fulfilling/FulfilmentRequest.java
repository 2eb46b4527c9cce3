package shop.order.fulfilling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.order.ordering.Shipment;

/**
 * @param items without them all that is left goes
 */
record FulfilmentRequest(
        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Item> items,
        @Nullable @Size(max = 100) String carrier,
        @Nullable @Size(max = 200) String trackingNumber) {

    record Item(@NotNull Long variantId, @NotNull @Positive Integer quantity) {

        Shipment.Article article() {
            return new Shipment.Article(variantId, quantity);
        }
    }

    Shipment shipment() {
        return new Shipment(
                items == null ? null : items.stream().map(Item::article).toList(),
                carrier,
                trackingNumber);
    }

    /** The same request in other words of JSON gives the same. */
    List<@Nullable String> words() {
        List<@Nullable String> words = new ArrayList<>();
        words.add(carrier);
        words.add(trackingNumber);
        if (items != null) {
            for (Item item : items) {
                words.add(item.variantId().toString());
                words.add(item.quantity().toString());
            }
        }
        return words;
    }
}
