package shop.customer.accounts;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account is there for whoever signs in to it. */
@RestController
class RegisterController {

    private static final URI ME = URI.create("/api/customers/me");

    private final RegisterCustomer register;

    RegisterController(RegisterCustomer register) {
        this.register = register;
    }

    @PostMapping("/api/customers")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CustomerView> register(@Valid @RequestBody RegisterRequest request) {
        Customer customer =
                register.register(
                        EmailAddress.of(request.email()),
                        request.name().strip(),
                        request.password());
        return ResponseEntity.created(ME).body(CustomerView.of(customer));
    }
}
