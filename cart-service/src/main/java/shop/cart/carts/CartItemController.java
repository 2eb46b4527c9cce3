package shop.cart.carts;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;

/** The lines of the caller's cart. Anybody else's line is as unknown as one that never was. */
@RestController
@RequestMapping("/api/cart/items")
class CartItemController {

    private final AddItem add;
    private final ChangeQuantity change;
    private final EditCart edit;

    CartItemController(AddItem add, ChangeQuantity change, EditCart edit) {
        this.add = add;
        this.change = change;
        this.edit = edit;
    }

    @PostMapping
    CartView add(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody AddItemRequest request) {
        return add.add(
                caller,
                IfMatch.of(match),
                request.wanted(),
                request.quantity(),
                request.checkedMetadata());
    }

    @PatchMapping("/{id}")
    CartView change(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @PathVariable UUID id,
            @Valid @RequestBody ChangeQuantityRequest request) {
        return change.change(caller, IfMatch.of(match), id, request.quantity());
    }

    @DeleteMapping("/{id}")
    CartView remove(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @PathVariable UUID id) {
        return edit.editLine(caller, IfMatch.of(match), cart -> cart.remove(id));
    }
}
