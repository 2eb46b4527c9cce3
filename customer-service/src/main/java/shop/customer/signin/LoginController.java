package shop.customer.signin;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shop.customer.accounts.EmailAddress;

@RestController
class LoginController {

    private final SignIn signIn;

    LoginController(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/api/auth/login")
    TokensView login(@Valid @RequestBody LoginRequest request) {
        return signIn.signIn(new EmailAddress(request.email()), request.password());
    }
}
