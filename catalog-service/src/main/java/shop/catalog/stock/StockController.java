package shop.catalog.stock;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageAnswer;
import shop.catalog.doors.PageParameters;
import shop.catalog.doors.PageQuery;
import shop.defaults.precondition.IfMatch;

@RestController
@RequestMapping(StockController.PATH)
class StockController {

    static final String PATH = "/api/admin/stock";

    private final StockLevels levels;
    private final FindStock findStock;
    private final AdjustStock adjustStock;

    StockController(StockLevels levels, FindStock findStock, AdjustStock adjustStock) {
        this.levels = levels;
        this.findStock = findStock;
        this.adjustStock = adjustStock;
    }

    @GetMapping
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "availability", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @PageParameters
    ResponseEntity<Page<StockRow>> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        PageQuery wanted = PageQuery.of(query, "q", "availability");
        return PageAnswer.of(PATH, wanted, findStock.find(wanted));
    }

    @GetMapping("/{variantId}")
    ResponseEntity<StockView> show(@PathVariable long variantId) {
        return Optional.ofNullable(levels.find(List.of(variantId)).get(variantId))
                .map(StockController::answer)
                .orElseThrow(() -> new UnknownVariant(variantId));
    }

    @PutMapping("/{variantId}")
    ResponseEntity<StockView> set(
            @PathVariable long variantId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody StockRequest request,
            Principal staff) {
        return answer(
                adjustStock.set(
                        variantId,
                        request.onHand(),
                        UUID.fromString(staff.getName()),
                        IfMatch.of(ifMatch)));
    }

    private static ResponseEntity<StockView> answer(StockLevel level) {
        return ResponseEntity.ok().eTag(IfMatch.tag(level.version())).body(StockView.of(level));
    }
}
