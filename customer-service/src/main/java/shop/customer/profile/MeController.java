package shop.customer.profile;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.caller.SignedIn;
import shop.customer.identities.VisitorRenew;

/** The signed-in customer's own account. */
@RestController
@RequestMapping("/api/customers/me")
class MeController {

    private final Customers customers;
    private final ChangeMe changeMe;
    private final ChangePassword changePassword;
    private final EraseMe eraseMe;
    private final ExportMe exportMe;

    MeController(
            Customers customers,
            ChangeMe changeMe,
            ChangePassword changePassword,
            EraseMe eraseMe,
            ExportMe exportMe) {
        this.customers = customers;
        this.changeMe = changeMe;
        this.changePassword = changePassword;
        this.eraseMe = eraseMe;
        this.exportMe = exportMe;
    }

    @GetMapping
    MeView show(SignedIn caller) {
        return customers
                .findById(caller.customerId())
                .filter(Customer::isActive)
                .map(MeView::of)
                .orElseThrow(AccountGone::new);
    }

    @PatchMapping
    MeView change(SignedIn caller, @Valid @RequestBody ChangeMeRequest request) {
        @Nullable String name = request.name();
        @Nullable String email = request.email();
        return MeView.of(
                changeMe.change(
                        caller,
                        name == null ? null : name.strip(),
                        email == null ? null : EmailAddress.of(email),
                        request.currentPassword()));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(SignedIn caller, @Valid @RequestBody ChangePasswordRequest request) {
        changePassword.change(caller, request.currentPassword(), request.newPassword());
    }

    /** The browser's next visitor is nobody yet. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> erase(SignedIn caller, @Valid @RequestBody EraseMeRequest request) {
        eraseMe.erase(caller, request.password());
        return ResponseEntity.noContent().headers(VisitorRenew.when(true)).build();
    }

    @GetMapping("/export")
    ResponseEntity<ExportView> export(SignedIn caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"customer.json\"")
                .body(exportMe.export(caller));
    }
}
