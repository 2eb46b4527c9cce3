package shop.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import shop.catalog.doors.NextPage;
import shop.catalog.doors.PageParameters;
import shop.catalog.doors.Parameters;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.searching.CountFacets;
import shop.catalog.searching.Facets;
import shop.catalog.searching.ProductPage;

@RestController
@RequestMapping(path = "/api/products", produces = MediaType.APPLICATION_JSON_VALUE)
class ProductController {

    private final CachedProducts products;
    private final ShowProducts showProducts;
    private final CountFacets countFacets;
    private final PublicAnswers answers;
    private final CurrencyProperties currency;

    ProductController(
            CachedProducts products,
            ShowProducts showProducts,
            CountFacets countFacets,
            PublicAnswers answers,
            CurrencyProperties currency) {
        this.products = products;
        this.showProducts = showProducts;
        this.countFacets = countFacets;
        this.answers = answers;
        this.currency = currency;
    }

    record PageView(
            List<ProductView> items,
            @Nullable String nextCursor,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Facets facets) {}

    @GetMapping
    @ListParameters
    @PageParameters
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PageView.class)))
    ResponseEntity<byte[]> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        ProductRequest request = ProductRequest.of(parameters, currency.code());
        ProductPage page = products.page(request.page());
        Optional<String> next = request.next(page.end());
        PageView view =
                new PageView(
                        showProducts.show(products.products(page.ids()), request.currency()),
                        next.orElse(null),
                        request.facets() ? countFacets.count(request.page().criteria()) : null);
        return answers.of(
                view,
                next.map(cursor -> NextPage.link("/api/products", parameters, cursor))
                        .orElse(HttpHeaders.EMPTY));
    }

    @GetMapping("/{idOrSlug}")
    @Parameter(name = "currency", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "locale", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    ResponseEntity<byte[]> show(
            @PathVariable String idOrSlug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = Parameters.of(parameters, Set.of("currency", "locale"));
        given.locale("locale");
        Optional<String> wanted = given.currency("currency");
        return answers.of(
                showProducts.show(List.of(products.require(idOrSlug)), wanted).getFirst());
    }
}
