package shop.catalog.categories;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
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
import shop.catalog.doors.MergePatchBody;
import shop.defaults.precondition.IfMatch;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping(EditCategoryController.PATH)
class EditCategoryController {

    static final String PATH = "/api/admin/categories";

    private final ShowCategories showCategories;
    private final CreateCategory createCategory;
    private final ChangeCategory changeCategory;
    private final RemoveCategory removeCategory;

    EditCategoryController(
            ShowCategories showCategories,
            CreateCategory createCategory,
            ChangeCategory changeCategory,
            RemoveCategory removeCategory) {
        this.showCategories = showCategories;
        this.createCategory = createCategory;
        this.changeCategory = changeCategory;
        this.removeCategory = removeCategory;
    }

    record CategoryNodes(List<CategoryNode> items) {}

    @GetMapping
    CategoryNodes list() {
        return new CategoryNodes(showCategories.all());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CategoryNode> create(@Valid @RequestBody CategoryRequest request) {
        CategoryNode created = showCategories.one(createCategory.create(request));
        return answer(ResponseEntity.created(URI.create(PATH + "/" + created.id())), created);
    }

    @GetMapping("/{id}")
    ResponseEntity<CategoryNode> show(@PathVariable long id) {
        return answer(ResponseEntity.ok(), showCategories.one(id));
    }

    @PatchMapping("/{id}")
    @MergePatchBody
    ResponseEntity<CategoryNode> change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        changeCategory.change(id, patch, IfMatch.of(ifMatch));
        return show(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        removeCategory.remove(id, IfMatch.of(ifMatch));
    }

    static ResponseEntity<CategoryNode> answer(
            ResponseEntity.BodyBuilder answer, CategoryNode node) {
        return answer.eTag(IfMatch.tag(node.version())).body(node);
    }
}
