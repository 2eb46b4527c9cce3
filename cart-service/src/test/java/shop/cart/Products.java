package shop.cart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Offer;

/** The mother of products: one product, as many variants as a test needs, at one price. */
public record Products(
        long id,
        int variants,
        @Nullable Long price,
        List<Offer> prices,
        String taxCategory,
        String status,
        long version) {

    /** A product nobody has seen before. */
    public static Products fresh(long price) {
        long id = ThreadLocalRandom.current().nextLong(1_000, 1L << 40);
        return new Products(id, 1, price, List.of(), "standard", "active", 1);
    }

    public Products withVariants(int count) {
        return new Products(id, count, price, prices, taxCategory, status, version);
    }

    public Products inCategory(String category) {
        return new Products(id, variants, price, prices, category, status, version);
    }

    /** Costs this in another currency, too, and seemed to cost half as much again. */
    public Products alsoAt(long amount, String currency) {
        Offer offer =
                new Offer(new Money(amount, currency), new Money(amount + amount / 2, currency));
        List<Offer> all = Stream.concat(prices.stream(), Stream.of(offer)).toList();
        return new Products(id, variants, price, all, taxCategory, status, version);
    }

    /** The next version, which costs nothing any more in other currencies. */
    public Products nowInOneCurrency() {
        return new Products(id, variants, price, List.of(), taxCategory, status, version + 1);
    }

    /** The next version, at another price; without one it cannot be bought. */
    public Products nowAt(@Nullable Long newPrice) {
        return new Products(id, variants, newPrice, prices, taxCategory, status, version + 1);
    }

    public Products nowWithdrawn() {
        return new Products(id, variants, price, prices, taxCategory, "withdrawn", version + 1);
    }

    public Products nowWithVariants(int count) {
        return new Products(id, count, price, prices, taxCategory, status, version + 1);
    }

    public long variant() {
        return variant(0);
    }

    public long variant(int number) {
        return id * 1000 + number;
    }

    public String sku(int number) {
        return "SKU-" + variant(number);
    }

    public ProductChanged state() {
        return new ProductChanged(
                id,
                "shirt-" + id,
                "Shirt " + id,
                "<p>Blue</p>",
                status,
                null,
                taxCategory,
                List.of(),
                List.of(),
                Map.of(),
                List.of(new ProductChanged.Media("https://img.example/" + id, null)),
                List.of(),
                LongStream.range(0, variants).mapToObj(n -> variantState((int) n)).toList(),
                version);
    }

    private ProductChanged.Variant variantState(int number) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("Size", "M" + number);
        options.put("Colour", "Blue");
        Money money = price == null ? null : new Money(price, "EUR");
        return new ProductChanged.Variant(
                variant(number), sku(number), options, money, null, null, prices);
    }
}
