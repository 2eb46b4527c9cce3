package shop.cart.carts;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;

/** The caller's cart as a whole. */
@RestController
@RequestMapping("/api/cart")
class CartController {

    private final ShowCart show;
    private final EditCart edit;
    private final ChangeCurrency currency;

    CartController(ShowCart show, EditCart edit, ChangeCurrency currency) {
        this.show = show;
        this.edit = edit;
        this.currency = currency;
    }

    @GetMapping
    CartView show(Caller caller) {
        return show.show(caller);
    }

    @DeleteMapping
    CartView clear(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return edit.clear(caller, IfMatch.of(match));
    }

    @PutMapping("/email")
    CartView email(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody EmailRequest request) {
        String email = request.normalised();
        return edit.edit(caller, IfMatch.of(match), cart -> cart.mailTo(email));
    }

    @PutMapping("/currency")
    CartView currency(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody CurrencyRequest request) {
        return currency.change(caller, IfMatch.of(match), request.currency());
    }

    @PutMapping("/addresses")
    CartView addresses(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody AddressesRequest request) {
        Addresses addresses = request.checked();
        return edit.edit(caller, IfMatch.of(match), cart -> cart.sendTo(addresses));
    }
}
