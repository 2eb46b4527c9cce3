package shop.cart.carts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shop.cart.articles.Article;

/**
 * What one cart holds, in the order it was put in: same variant, same metadata is one line.
 *
 * @param lines the cart's own, changed here
 */
record CartLines(Cart cart, List<CartLine> lines) {

    static final int MOST = 200;

    /**
     * @throws CartFull when there is no room for one more line
     */
    void add(long variantId, int quantity, Map<String, Object> metadata, long price, UUID lineId) {
        Optional<CartLine> same = same(variantId, metadata);
        if (same.isPresent()) {
            same.get().add(quantity, price);
            return;
        }
        if (lines.size() >= MOST) {
            throw new CartFull();
        }
        lines.add(new CartLine(lineId, cart, next(), variantId, quantity, metadata, price));
    }

    /**
     * Takes all of another cart, even where that makes more lines than can be added.
     *
     * @param known their articles
     */
    void addAll(List<CartLine> theirs, String currency, Map<Long, Article> known) {
        for (CartLine line : theirs) {
            long price = line.seenPriceIn(cart.currency(), currency, known);
            same(line.variantId(), line.metadata())
                    .ifPresentOrElse(
                            own -> own.addAsManyAsCanBe(line.quantity()),
                            () -> lines.add(line.copyTo(cart, next(), price)));
        }
    }

    private Optional<CartLine> same(long variantId, Map<String, Object> metadata) {
        return lines.stream().filter(line -> line.is(variantId, metadata)).findFirst();
    }

    private int next() {
        return lines.isEmpty() ? 1 : lines.getLast().position() + 1;
    }

    /**
     * @throws UnknownLine when the cart has no such line
     */
    CartLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(UnknownLine::new);
    }
}
