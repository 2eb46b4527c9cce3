package shop.catalog.browsing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.Parameters;

@RestController
@RequestMapping(path = "/api/categories", produces = MediaType.APPLICATION_JSON_VALUE)
class CategoryController {

    private final CategoryTrees trees;
    private final PublicAnswers answers;

    CategoryController(CategoryTrees trees, PublicAnswers answers) {
        this.trees = trees;
        this.answers = answers;
    }

    record TreeView(List<CategoryView> items) {}

    @GetMapping
    @Parameter(name = "locale", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TreeView.class)))
    ResponseEntity<byte[]> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters.of(parameters, Set.of("locale")).locale("locale");
        return answers.of(new TreeView(trees.current().roots()));
    }

    @GetMapping("/{idOrSlug}")
    @Parameter(name = "locale", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CategoryView.class)))
    ResponseEntity<byte[]> show(
            @PathVariable String idOrSlug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters.of(parameters, Set.of("locale")).locale("locale");
        Optional<Long> id = NumericId.of(idOrSlug);
        return answers.of(
                trees.current()
                        .find(c -> id.map(i -> i == c.id()).orElse(c.slug().equals(idOrSlug)))
                        .orElseThrow(NotOnSale::new));
    }
}
