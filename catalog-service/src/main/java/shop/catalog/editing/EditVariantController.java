package shop.catalog.editing;

import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.browsing.ProductView;
import shop.catalog.browsing.VariantView;
import shop.catalog.doors.MergePatchBody;
import shop.catalog.doors.Page;
import shop.defaults.precondition.IfMatch;
import tools.jackson.databind.node.ObjectNode;

/** A product's variants; tag and precondition are the product's version. */
@RestController
@RequestMapping(EditProductController.PATH + "/{productId}/variants")
class EditVariantController {

    private final ShowProduct showProduct;
    private final AddVariant addVariant;
    private final ChangeVariant changeVariant;
    private final RemoveVariant removeVariant;

    EditVariantController(
            ShowProduct showProduct,
            AddVariant addVariant,
            ChangeVariant changeVariant,
            RemoveVariant removeVariant) {
        this.showProduct = showProduct;
        this.addVariant = addVariant;
        this.changeVariant = changeVariant;
        this.removeVariant = removeVariant;
    }

    /** Complete: the product's answer has them all, too. */
    @GetMapping
    Page<VariantView> list(@PathVariable long productId) {
        return new Page<>(showProduct.show(productId).variants(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<VariantView> add(
            @PathVariable long productId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody VariantRequest request) {
        long added = addVariant.add(productId, request, IfMatch.of(ifMatch));
        URI place = URI.create(EditProductController.PATH + "/" + productId + "/variants/" + added);
        return answer(ResponseEntity.created(place), productId, added);
    }

    @GetMapping("/{variantId}")
    ResponseEntity<VariantView> show(@PathVariable long productId, @PathVariable long variantId) {
        return answer(ResponseEntity.ok(), productId, variantId);
    }

    @PatchMapping("/{variantId}")
    @MergePatchBody
    ResponseEntity<VariantView> change(
            @PathVariable long productId,
            @PathVariable long variantId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        changeVariant.change(productId, variantId, patch, IfMatch.of(ifMatch));
        return answer(ResponseEntity.ok(), productId, variantId);
    }

    @DeleteMapping("/{variantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long productId,
            @PathVariable long variantId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        removeVariant.remove(productId, variantId, IfMatch.of(ifMatch));
    }

    private ResponseEntity<VariantView> answer(
            ResponseEntity.BodyBuilder answer, long productId, long variantId) {
        ProductView product = showProduct.show(productId);
        return answer.eTag(IfMatch.tag(product.version()))
                .body(
                        product.variants().stream()
                                .filter(variant -> variant.id() == variantId)
                                .findFirst()
                                .orElseThrow(VariantNotFound::new));
    }
}
