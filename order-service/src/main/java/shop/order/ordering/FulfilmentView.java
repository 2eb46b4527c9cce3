package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.OrderedItem;

/**
 * What was sent of an order at once.
 *
 * @param deliveredAt absent while it is on its way
 */
public record FulfilmentView(
        UUID id,
        Instant at,
        List<ArticleView> items,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Instant deliveredAt) {

    static FulfilmentView of(Parcel parcel) {
        return new FulfilmentView(
                parcel.id(),
                parcel.at(),
                parcel.items().stream().map(ArticleView::of).toList(),
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.deliveredAt());
    }

    public record ArticleView(long variantId, String sku, int quantity) {

        static ArticleView of(OrderedItem item) {
            return new ArticleView(item.variantId(), item.sku(), item.quantity());
        }
    }
}
