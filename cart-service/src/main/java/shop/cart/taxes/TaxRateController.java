package shop.cart.taxes;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.cart.requests.Cursor;
import shop.cart.requests.Listed;
import shop.cart.requests.Malformed;
import shop.cart.requests.Page;
import shop.defaults.precondition.IfMatch;

/** The tax rates as staff keep them. */
@RestController
@RequestMapping(TaxRateController.PATH)
class TaxRateController {

    static final String PATH = "/api/admin/tax-rates";

    private static final String COUNTRY = "country";

    private final TaxRates rates;
    private final AddTaxRate add;
    private final ChangeTaxRate change;
    private final RemoveTaxRate remove;

    TaxRateController(TaxRates rates, AddTaxRate add, ChangeTaxRate change, RemoveTaxRate remove) {
        this.rates = rates;
        this.add = add;
        this.change = change;
        this.remove = remove;
    }

    @GetMapping
    ResponseEntity<Listed<TaxRateView>> list(@RequestParam MultiValueMap<String, String> query) {
        Page page = Page.of(query, Set.of(COUNTRY));
        String country = page.filters().get(COUNTRY);
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw new Malformed("", "country is two capital letters");
        }
        return Listed.answer(
                PATH,
                page,
                rates.of(page, country),
                rate -> new Cursor(rate.country(), rate.category()),
                TaxRateView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TaxRateView> add(@Valid @RequestBody TaxRateRequest request) {
        TaxRate added = add.add(request.checked());
        return answer(ResponseEntity.created(URI.create(PATH + "/" + added.id())), added);
    }

    @GetMapping("/{id}")
    ResponseEntity<TaxRateView> show(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), rates.find(id).orElseThrow(UnknownTaxRate::new));
    }

    @PatchMapping("/{id}")
    ResponseEntity<TaxRateView> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody TaxRateChange request) {
        return answer(ResponseEntity.ok(), change.change(id, IfMatch.of(match), request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        remove.remove(id, IfMatch.of(match));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<TaxRateView> answer(
            ResponseEntity.BodyBuilder answer, TaxRate rate) {
        return answer.eTag(IfMatch.tag(rate.version())).body(TaxRateView.of(rate));
    }
}
