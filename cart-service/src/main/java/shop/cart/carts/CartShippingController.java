package shop.cart.carts;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;
import shop.events.OrderPlaced.ShippingOption;

/** How the cart can be sent, and how the buyer wants it. */
@RestController
@RequestMapping("/api/cart")
class CartShippingController {

    private final ChooseShipping choose;
    private final ShowShipping show;

    CartShippingController(ChooseShipping choose, ShowShipping show) {
        this.choose = choose;
        this.show = show;
    }

    record ShippingOptions(List<ShippingOption> items) {}

    @GetMapping("/shipping-options")
    ShippingOptions options(Caller caller) {
        return new ShippingOptions(show.show(caller));
    }

    @PutMapping("/shipping-option")
    CartView choose(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody ChooseShippingRequest request) {
        return choose.choose(caller, IfMatch.of(match), request.id());
    }
}
