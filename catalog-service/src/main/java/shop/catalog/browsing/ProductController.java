package shop.catalog.browsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.events.ProductChanged;

@RestController
@RequestMapping(path = "/api/products", produces = MediaType.APPLICATION_JSON_VALUE)
class ProductController {

    private final CachedProducts products;
    private final ShowProducts showProducts;
    private final PublicAnswers answers;

    ProductController(CachedProducts products, ShowProducts showProducts, PublicAnswers answers) {
        this.products = products;
        this.showProducts = showProducts;
        this.answers = answers;
    }

    record PageView(List<ProductView> items, @Nullable String nextCursor) {}

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam MultiValueMap<String, String> parameters) {
        ProductQuery query = ProductQuery.of(parameters);
        ProductPage page = products.page(query);
        HttpHeaders headers = new HttpHeaders();
        page.next()
                .map(query::address)
                .ifPresent(next -> headers.set(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
        return answers.of(
                new PageView(
                        showProducts.show(products.products(page.ids())),
                        page.next().map(Cursor::text).orElse(null)),
                headers);
    }

    @GetMapping("/{idOrSlug}")
    ResponseEntity<byte[]> show(
            @PathVariable String idOrSlug, @RequestParam MultiValueMap<String, String> parameters) {
        Parameters.of(parameters, Set.of());
        ProductChanged product = find(idOrSlug).orElseThrow(NotOnSale::new);
        return answers.of(showProducts.show(List.of(product)).getFirst());
    }

    private Optional<ProductChanged> find(String idOrSlug) {
        return NumericId.of(idOrSlug)
                .map(id -> products.products(List.of(id)).stream().findFirst())
                .orElseGet(() -> products.product(idOrSlug));
    }
}
