package shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The object mother: product files and what became of them. */
public final class Goods {

    public static final String HEADER =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,"
                    + "Variant Compare At Price,Variant Taxable,Image Src,Variant Tax Code\n";

    private Goods() {}

    public static String handle() {
        return "goods-" + UUID.randomUUID();
    }

    /** A product without a choice. */
    public static String simple(String handle, String price, long quantity) {
        return simple(handle, price, quantity, "");
    }

    public static String simple(String handle, String price, long quantity, String type) {
        return HEADER
                + "%s,Thing,<p>Text</p>,Maker,%s,tag,true,Title,Default Title,,100,%d,%s,,true,,\n"
                        .formatted(handle, type, quantity, price);
    }

    /** A product in several sizes. */
    public static String sized(String handle, String price, long quantity, List<String> sizes) {
        return HEADER
                + IntStream.range(0, sizes.size())
                        .mapToObj(n ->
                                "%s,%s,,,,,,%s,%s,,100,%d,%s,,true,,\n"
                                        .formatted(
                                                handle,
                                                n == 0 ? "Thing" : "",
                                                n == 0 ? "Size" : "",
                                                sizes.get(n),
                                                quantity,
                                                price))
                        .collect(Collectors.joining());
    }

    /** Imports a product without a choice and answers its only variant's id. */
    public static long variant(int port, String price, long quantity) {
        return variants(port, simple(handle(), price, quantity)).getFirst();
    }

    /** Imports a product in so many sizes and answers their variants' ids. */
    public static List<Long> variants(int port, int sizes, String price, long quantity) {
        List<String> names = IntStream.range(0, sizes).mapToObj(n -> "Size " + n).toList();
        return variants(port, sized(handle(), price, quantity, names));
    }

    private static List<Long> variants(int port, String csv) {
        Client.admin(port).importCsv(csv);
        String handle = csv.substring(HEADER.length()).split(",", 2)[0];
        return Client.anonymous(port)
                .get("/api/products/" + handle)
                .json()
                .path("variants")
                .valueStream()
                .map(variant -> variant.path("id").asLong())
                .toList();
    }

    public static JsonNode stock(int port, long variantId) {
        return Client.admin(port).get("/api/admin/stock/" + variantId).json();
    }

    public static void awaitOnHand(int port, long variantId, long onHand) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(stock(port, variantId).path("onHand").asLong())
                                .isEqualTo(onHand));
    }
}
