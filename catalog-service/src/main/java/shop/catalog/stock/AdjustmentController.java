package shop.catalog.stock;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageAnswer;
import shop.catalog.doors.PageParameters;
import shop.catalog.doors.PageQuery;
import shop.defaults.precondition.IfMatch;

@RestController
@RequestMapping(StockController.PATH + "/{variantId}/adjustments")
class AdjustmentController {

    private final StockLevels levels;
    private final Adjustments adjustments;
    private final AdjustStock adjustStock;

    AdjustmentController(StockLevels levels, Adjustments adjustments, AdjustStock adjustStock) {
        this.levels = levels;
        this.adjustments = adjustments;
        this.adjustStock = adjustStock;
    }

    /** The newest first. */
    @GetMapping
    @PageParameters
    ResponseEntity<Page<Adjustment>> list(
            @PathVariable long variantId,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        PageQuery wanted = PageQuery.of(query);
        if (levels.find(List.of(variantId)).isEmpty()) {
            throw new UnknownVariant(variantId);
        }
        return PageAnswer.of(
                StockController.PATH + "/" + variantId + "/adjustments",
                wanted,
                adjustments.find(variantId, wanted));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AdjustmentView adjust(
            @PathVariable long variantId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AdjustmentRequest request,
            Principal staff) {
        if (request.delta() == 0) {
            throw new InvalidFields("/delta", "must not be 0");
        }
        return adjustStock.adjust(
                variantId,
                new AdjustStock.Wanted(
                        request.delta(),
                        AdjustmentReason.of(request.reason()),
                        request.note(),
                        UUID.fromString(staff.getName())),
                IfMatch.of(ifMatch));
    }
}
