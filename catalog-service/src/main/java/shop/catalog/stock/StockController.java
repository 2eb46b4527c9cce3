package shop.catalog.stock;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/stock/{variantId}")
class StockController {

    private final StockLevels levels;
    private final SetStock setStock;

    StockController(StockLevels levels, SetStock setStock) {
        this.levels = levels;
        this.setStock = setStock;
    }

    @GetMapping
    ResponseEntity<StockView> show(@PathVariable long variantId) {
        return Optional.ofNullable(levels.find(List.of(variantId)).get(variantId))
                .map(StockController::answer)
                .orElseThrow(() -> new UnknownVariant(variantId));
    }

    @PutMapping
    ResponseEntity<StockView> set(
            @PathVariable long variantId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody StockRequest request) {
        return answer(setStock.set(variantId, request.onHand(), level -> matches(ifMatch, level)));
    }

    private static boolean matches(@Nullable String ifMatch, StockLevel level) {
        return ifMatch == null || ifMatch.equals("*") || ifMatch.equals(etag(level));
    }

    private static ResponseEntity<StockView> answer(StockLevel level) {
        return ResponseEntity.ok().eTag(etag(level)).body(StockView.of(level));
    }

    private static String etag(StockLevel level) {
        return "\"" + level.version() + "\"";
    }
}
