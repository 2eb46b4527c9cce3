package shop.catalog.pricing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageQuery;

@RestController
@RequestMapping("/api/admin/prices")
class PriceController {

    private final Prices prices;
    private final SetPrices setPrices;
    private final RemovePrice removePrice;

    PriceController(Prices prices, SetPrices setPrices, RemovePrice removePrice) {
        this.prices = prices;
        this.setPrices = setPrices;
        this.removePrice = removePrice;
    }

    /** Complete: a variant has one price in a currency. */
    @GetMapping
    @Parameter(
            name = "variantId",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = "integer", format = "int64"))
    Page<PriceView> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        List<Long> wanted = List.of(PageQuery.of(query, "variantId").id("variantId"));
        if (prices.products(wanted).isEmpty()) {
            throw new PriceNotFound();
        }
        return page(prices.find(wanted));
    }

    @PutMapping
    Page<PriceView> set(@Valid @RequestBody PricesRequest request) {
        CheckPrices.check(request.prices());
        return page(setPrices.set(request.toPrices()));
    }

    @DeleteMapping("/{variantId}/{currency}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long variantId,
            @PathVariable @Pattern(regexp = "[A-Z]{3}") String currency) {
        removePrice.remove(variantId, currency);
    }

    private static Page<PriceView> page(List<Price> found) {
        return new Page<>(found.stream().map(Price::view).toList(), null);
    }
}
