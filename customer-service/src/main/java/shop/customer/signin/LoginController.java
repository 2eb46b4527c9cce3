package shop.customer.signin;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.customer.accounts.EmailAddress;
import shop.customer.caller.Browser;
import shop.customer.identities.VisitorRenew;
import shop.customer.sessions.EndSession;

/** In, on and out. */
@RestController
@RequestMapping("/api/auth")
class LoginController {

    private final SignIn signIn;
    private final RenewSession renewSession;
    private final EndSession endSession;
    private final SignInProperties settings;

    LoginController(
            SignIn signIn,
            RenewSession renewSession,
            EndSession endSession,
            SignInProperties settings) {
        this.signIn = signIn;
        this.renewSession = renewSession;
        this.endSession = endSession;
        this.settings = settings;
    }

    @PostMapping("/login")
    ResponseEntity<TokensView> login(Browser browser, @Valid @RequestBody LoginRequest request) {
        return TokensView.of(
                signIn.signIn(new EmailAddress(request.email()), request.password(), browser),
                settings.accessLife());
    }

    @PostMapping("/refresh")
    ResponseEntity<TokensView> refresh(
            Browser browser, @Valid @RequestBody RefreshTokenRequest request) {
        return TokensView.of(
                renewSession.renew(request.refreshToken(), browser.visitorId()),
                settings.accessLife());
    }

    /** The browser's next visitor is nobody yet. */
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> logout(@Valid @RequestBody RefreshTokenRequest request) {
        endSession.end(request.refreshToken());
        return ResponseEntity.noContent().headers(VisitorRenew.when(true)).build();
    }
}
