package shop.catalog.browsing;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.Parameters;

@RestController
@RequestMapping(path = "/api/products", produces = MediaType.APPLICATION_JSON_VALUE)
class AvailabilityController {

    private final CachedProducts products;
    private final ShowProducts showProducts;

    AvailabilityController(CachedProducts products, ShowProducts showProducts) {
        this.products = products;
        this.showProducts = showProducts;
    }

    @GetMapping("/{idOrSlug}/availability")
    ResponseEntity<AvailabilityView> show(
            @PathVariable String idOrSlug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters.of(parameters, Set.of());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(showProducts.availability(products.require(idOrSlug)));
    }
}
