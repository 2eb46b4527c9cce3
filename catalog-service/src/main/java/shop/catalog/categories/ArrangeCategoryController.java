package shop.catalog.categories;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.precondition.IfMatch;

/** A category's place, its children's order, and what stands in it. */
@RestController
@RequestMapping(EditCategoryController.PATH + "/{id}")
class ArrangeCategoryController {

    private final ShowCategories showCategories;
    private final MoveCategory moveCategory;
    private final OrderChildren orderChildren;
    private final AssignProducts assignProducts;

    ArrangeCategoryController(
            ShowCategories showCategories,
            MoveCategory moveCategory,
            OrderChildren orderChildren,
            AssignProducts assignProducts) {
        this.showCategories = showCategories;
        this.moveCategory = moveCategory;
        this.orderChildren = orderChildren;
        this.assignProducts = assignProducts;
    }

    @PostMapping("/move")
    ResponseEntity<CategoryNode> move(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveRequest request) {
        moveCategory.move(id, request, IfMatch.of(ifMatch));
        return shown(id);
    }

    @PutMapping("/children")
    ResponseEntity<CategoryNode> order(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChildrenRequest request) {
        orderChildren.order(id, request.ids(), IfMatch.of(ifMatch));
        return shown(id);
    }

    @PutMapping("/products")
    ResponseEntity<CategoryNode> set(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProductsRequest request) {
        assignProducts.set(id, request.productIds(), IfMatch.of(ifMatch));
        return shown(id);
    }

    @PostMapping("/products")
    ResponseEntity<CategoryNode> add(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProductsRequest request) {
        assignProducts.add(id, request.productIds(), IfMatch.of(ifMatch));
        return shown(id);
    }

    @DeleteMapping("/products/{productId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @PathVariable long productId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        assignProducts.remove(id, productId, IfMatch.of(ifMatch));
    }

    private ResponseEntity<CategoryNode> shown(long id) {
        return EditCategoryController.answer(ResponseEntity.ok(), showCategories.one(id));
    }
}
