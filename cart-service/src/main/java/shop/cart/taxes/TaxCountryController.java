package shop.cart.taxes;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Switches a whole country between prices with and without tax. */
@RestController
@RequestMapping(TaxRateController.PATH + "/countries")
class TaxCountryController {

    private final SwitchTaxMode mode;

    TaxCountryController(SwitchTaxMode mode) {
        this.mode = mode;
    }

    @PutMapping("/{country}")
    TaxCountryView set(
            @PathVariable String country, @Valid @RequestBody TaxCountryRequest request) {
        return TaxCountryView.of(country, mode.to(country, request.included()));
    }
}
