package shop.catalog.editing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.net.URI;
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
import shop.catalog.browsing.ProductView;
import shop.catalog.doors.MergePatchBody;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageAnswer;
import shop.catalog.doors.PageParameters;
import shop.catalog.doors.PageQuery;
import shop.defaults.precondition.IfMatch;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping(EditProductController.PATH)
class EditProductController {

    static final String PATH = "/api/admin/products";

    private final LookUpProducts lookUpProducts;
    private final ShowProduct showProduct;
    private final CreateProduct createProduct;
    private final ChangeProduct changeProduct;
    private final WithdrawProduct withdrawProduct;

    EditProductController(
            LookUpProducts lookUpProducts,
            ShowProduct showProduct,
            CreateProduct createProduct,
            ChangeProduct changeProduct,
            WithdrawProduct withdrawProduct) {
        this.lookUpProducts = lookUpProducts;
        this.showProduct = showProduct;
        this.createProduct = createProduct;
        this.changeProduct = changeProduct;
        this.withdrawProduct = withdrawProduct;
    }

    @GetMapping
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "category", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @PageParameters
    ResponseEntity<Page<ProductView>> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        PageQuery wanted = PageQuery.of(query, "q", "status", "category");
        Page<Long> ids = lookUpProducts.find(wanted);
        return PageAnswer.of(PATH, wanted, ids.with(showProduct.show(ids.items())));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProductView> create(@Valid @RequestBody ProductRequest request) {
        ProductView created = showProduct.show(createProduct.create(request));
        return ResponseEntity.created(URI.create(PATH + "/" + created.id()))
                .eTag(IfMatch.tag(created.version()))
                .body(created);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProductView> show(@PathVariable long id) {
        ProductView shown = showProduct.show(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(shown.version())).body(shown);
    }

    @PatchMapping("/{id}")
    @MergePatchBody
    ResponseEntity<ProductView> change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        changeProduct.change(id, patch, IfMatch.of(ifMatch));
        return show(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        withdrawProduct.withdraw(id, IfMatch.of(ifMatch));
    }
}
