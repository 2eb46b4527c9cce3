package shop.cart.shipping;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
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
import shop.cart.requests.Page;
import shop.defaults.precondition.IfMatch;

/** The shipping options as staff keep them. */
@RestController
@RequestMapping(ShippingOptionController.PATH)
class ShippingOptionController {

    static final String PATH = "/api/admin/shipping-options";

    private final ShippingOptions options;
    private final AddShippingOption add;
    private final ChangeShippingOption change;
    private final RemoveShippingOption remove;

    ShippingOptionController(
            ShippingOptions options,
            AddShippingOption add,
            ChangeShippingOption change,
            RemoveShippingOption remove) {
        this.options = options;
        this.add = add;
        this.change = change;
        this.remove = remove;
    }

    @GetMapping
    ResponseEntity<Listed<ShippingOptionView>> list(
            @RequestParam MultiValueMap<String, String> query) {
        Page page = Page.of(query, Set.of());
        return Listed.answer(
                PATH,
                page,
                options.of(page),
                option -> new Cursor(Integer.toString(option.position()), option.id()),
                ShippingOptionView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ShippingOptionView> add(@Valid @RequestBody ShippingOptionRequest request) {
        ShippingOption added = add.add(request.checked());
        return answer(ResponseEntity.created(URI.create(PATH + "/" + added.id())), added);
    }

    @GetMapping("/{id}")
    ResponseEntity<ShippingOptionView> show(@PathVariable String id) {
        return answer(
                ResponseEntity.ok(), options.find(id).orElseThrow(UnknownShippingOption::new));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ShippingOptionView> change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody ShippingOptionChange request) {
        return answer(ResponseEntity.ok(), change.change(id, IfMatch.of(match), request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        remove.remove(id, IfMatch.of(match));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ShippingOptionView> answer(
            ResponseEntity.BodyBuilder answer, ShippingOption option) {
        return answer.eTag(IfMatch.tag(option.version())).body(ShippingOptionView.of(option));
    }
}
