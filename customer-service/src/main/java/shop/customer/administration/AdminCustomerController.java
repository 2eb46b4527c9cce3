package shop.customer.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shop.customer.accounts.Customers;
import shop.defaults.precondition.IfMatch;

/** Customers, for the admin alone. */
@RestController
@RequestMapping(AdminCustomerController.PATH)
class AdminCustomerController {

    static final String PATH = "/api/admin/customers";

    private final CustomerList list;
    private final Customers customers;
    private final GiveRoles giveRoles;

    AdminCustomerController(CustomerList list, Customers customers, GiveRoles giveRoles) {
        this.list = list;
        this.customers = customers;
        this.giveRoles = giveRoles;
    }

    /**
     * @param nextCursor absent on the last page
     */
    record CustomersView(List<AdminCustomerView> items, @Nullable String nextCursor) {}

    @GetMapping
    ResponseEntity<CustomersView> list(
            @RequestParam(required = false) @Nullable @Size(max = 100) String q,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable @Size(max = 200) String cursor) {
        String text = q == null || q.isBlank() ? null : q.strip();
        List<AdminCustomerView> found = list.find(text, CustomerCursor.of(cursor), limit + 1);
        return found.size() <= limit
                ? ResponseEntity.ok(new CustomersView(found, null))
                : page(found.subList(0, limit));
    }

    private static ResponseEntity<CustomersView> page(List<AdminCustomerView> items) {
        AdminCustomerView last = items.getLast();
        String next = new CustomerCursor(last.createdAt(), last.id()).text();
        String link =
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replaceQueryParam("cursor", next)
                        .build()
                        .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .body(new CustomersView(List.copyOf(items), next));
    }

    @GetMapping("/{id}")
    ResponseEntity<AdminCustomerView> show(@PathVariable UUID id) {
        return tagged(
                customers
                        .findById(id)
                        .map(AdminCustomerView::of)
                        .orElseThrow(UnknownCustomer::new));
    }

    @PutMapping("/{id}/roles")
    ResponseEntity<AdminCustomerView> giveRoles(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @Valid @RequestBody RolesRequest request) {
        return tagged(giveRoles.give(id, request.checked(), IfMatch.of(match)));
    }

    private static ResponseEntity<AdminCustomerView> tagged(AdminCustomerView view) {
        return ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(view);
    }
}
