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
import shop.defaults.security.Caller;
import shop.events.OrderPlaced.ShippingOption;

/** How the cart can be sent, and how the buyer wants it. */
@RestController
@RequestMapping("/api/cart")
class ShippingController {

    private final EditCart edit;
    private final ShippingProperties shipping;
    private final ShopProperties shop;

    ShippingController(EditCart edit, ShippingProperties shipping, ShopProperties shop) {
        this.edit = edit;
        this.shipping = shipping;
        this.shop = shop;
    }

    record Options(List<ShippingOption> items) {}

    @GetMapping("/shipping-options")
    Options options(Caller caller) {
        return new Options(List.of(shipping.option(shop.currency())));
    }

    @PutMapping("/shipping-option")
    CartView choose(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody ShippingOptionRequest request) {
        if (!request.id().equals(shipping.id())) {
            throw new UnknownShippingOption();
        }
        return edit.edit(caller, IfMatch.of(match), cart -> cart.shipBy(request.id()));
    }
}
