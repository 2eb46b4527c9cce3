package shop.catalog.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shop.catalog.products.Product;
import shop.catalog.products.Variant;

/**
 * A variant as it is to be, beside the one that it is.
 *
 * @param known empty: it is new
 * @param pointer where the request speaks of it
 */
record WantedVariant(VariantRequest request, Optional<Variant> known, String pointer) {

    static WantedVariant added(VariantRequest request) {
        return new WantedVariant(request, Optional.empty(), "");
    }

    /** A whole list: each finds its own by id, else by sku. */
    static List<WantedVariant> all(Product product, List<VariantRequest> requests) {
        return IntStream.range(0, requests.size())
                .mapToObj(i -> of(product, requests.get(i), "/variants/" + i))
                .toList();
    }

    private static WantedVariant of(Product product, VariantRequest request, String pointer) {
        Optional<Variant> byId =
                product.variants().stream()
                        .filter(v -> request.id() != null && request.id() == v.id())
                        .findFirst();
        return new WantedVariant(
                request,
                byId.or(() -> product.variant(o -> o.sku().equals(request.sku()))),
                pointer);
    }

    boolean is(Variant variant) {
        return known.filter(variant::equals).isPresent();
    }
}
