package shop.defaults.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.AllowCallers;
import shop.defaults.security.Caller;
import shop.defaults.security.ServiceCaller;
import tools.jackson.databind.node.ObjectNode;

@RestController
class SampleController {

    record Line(@NotNull String sku, @Min(1) int quantity) {}

    record Cart(
            @Email String email,
            @Nullable BigDecimal rate,
            @Nullable @Valid List<Line> items,
            @Nullable Map<String, String> options) {}

    @GetMapping("/api/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/api/public")
    ResponseEntity<Map<String, Object>> open() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(Map.of("rate", new BigDecimal("0.1900")));
    }

    enum Sort {
        NEWEST,
        PRICE
    }

    @GetMapping("/api/search")
    Map<String, String> search(
            @RequestParam @Size(max = 200) String q,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(defaultValue = "NEWEST") Sort sort) {
        return Map.of("q", q);
    }

    @PostMapping("/api/carts")
    Cart cart(@Valid @RequestBody Cart cart) {
        return cart;
    }

    @PutMapping("/api/carts/{id}")
    Cart replace(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody Cart cart) {
        return cart;
    }

    @PatchMapping("/api/carts/{id}")
    ObjectNode change(@PathVariable UUID id, @RequestBody ObjectNode change) {
        return change;
    }

    @GetMapping("/api/carts/{id}")
    UUID one(@PathVariable UUID id, @RequestParam(defaultValue = "1") @Min(1) int page) {
        return id;
    }

    @PostMapping("/api/admin/import")
    long admin(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GetMapping({"/api/admin/orders", "/api/admin/bus", "/api/admin/tax-rates/{id}"})
    String administered() {
        return "\"for the staff\"";
    }

    @GetMapping("/api/broken/{how}")
    void broken(@PathVariable String how) {
        throw switch (how) {
            case "pool" -> new CannotCreateTransactionException("secret");
            case "race" -> new OptimisticLockingFailureException("row of secret.table");
            default -> new IllegalStateException("secret");
        };
    }

    @GetMapping("/internal/whoami")
    ServiceCaller whoami(ServiceCaller caller) {
        return caller;
    }

    @GetMapping("/internal/order-only")
    @AllowCallers("order-service")
    ServiceCaller orderOnly(ServiceCaller caller) {
        return caller;
    }
}
