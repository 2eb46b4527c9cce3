package shop.catalog.browsing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.ParameterNotAllowed;
import shop.catalog.doors.Parameters;
import shop.catalog.searching.SuggestProducts;
import shop.catalog.searching.Typed;

@RestController
@RequestMapping(path = "/api/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
class SuggestController {

    private final CategoryNames categoryNames;
    private final SuggestProducts suggestProducts;
    private final PublicAnswers answers;

    SuggestController(
            CategoryNames categoryNames, SuggestProducts suggestProducts, PublicAnswers answers) {
        this.categoryNames = categoryNames;
        this.suggestProducts = suggestProducts;
        this.answers = answers;
    }

    record SuggestionsView(List<SuggestionView> items) {}

    @GetMapping
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = "string"))
    @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
    @Parameter(name = "locale", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SuggestionsView.class)))
    ResponseEntity<byte[]> suggest(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = Parameters.of(parameters, Set.of("q", "limit", "locale"));
        given.locale("locale");
        int limit = given.number("limit", 1, 100).orElse(10);
        Typed typed = Typed.of(given.text("q").orElseThrow(SuggestController::missing));
        return answers.of(new SuggestionsView(suggestions(typed, limit)));
    }

    /** Categories are few and lead far: up to the first half. */
    private List<SuggestionView> suggestions(Typed typed, int limit) {
        List<SuggestionView> categories =
                categoryNames.meant(typed, (limit + 1) / 2).stream()
                        .map(SuggestionView::of)
                        .toList();
        return Stream.concat(
                        categories.stream(),
                        suggestProducts.suggest(typed, limit - categories.size()).stream()
                                .map(SuggestionView::of))
                .toList();
    }

    private static ParameterNotAllowed missing() {
        return new ParameterNotAllowed("q", "is needed");
    }
}
