package shop.cart.checkout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.cart.reservations.ReservationOutcome;
import shop.events.Money;
import shop.events.OrderPlaced;

/** What catalog held the stock at, beside what T1 priced it at. */
record HeldPrices(List<Held> lines, boolean changed) {

    /** One variant as catalog sells it now; in ascending id, the order in which rows are taken. */
    record Held(long variantId, Money unitPrice, String taxCategory, long productVersion) {

        static Held of(ReservationOutcome.Line line) {
            return new Held(
                    line.variantId(),
                    Objects.requireNonNull(line.unitPrice()),
                    Objects.requireNonNull(line.taxCategory()),
                    Objects.requireNonNull(line.productVersion()));
        }
    }

    static HeldPrices of(Sale sale, ReservationOutcome outcome) {
        List<Held> lines =
                outcome.lines().stream()
                        .map(Held::of)
                        .sorted(Comparator.comparing(Held::variantId))
                        .toList();
        Map<Long, Held> byVariant =
                lines.stream().collect(Collectors.toMap(Held::variantId, held -> held));
        boolean same =
                sale.order().items().stream()
                        .allMatch(item -> same(sale, item, byVariant.get(item.variantId())));
        return new HeldPrices(lines, !same);
    }

    private static boolean same(Sale sale, OrderPlaced.Item item, @Nullable Held held) {
        return held != null
                && held.unitPrice().equals(item.unitPrice())
                && held.taxCategory().equals(sale.taxCategories().get(item.variantId()));
    }
}
