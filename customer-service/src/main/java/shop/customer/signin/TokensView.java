package shop.customer.signin;

import java.time.Duration;
import org.springframework.http.ResponseEntity;
import shop.customer.identities.VisitorRenew;

/**
 * @param expiresIn seconds until the access token ends
 */
record TokensView(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static ResponseEntity<TokensView> of(Tokens tokens, Duration life) {
        return ResponseEntity.ok()
                .headers(VisitorRenew.when(tokens.foreignVisitor()))
                .body(
                        new TokensView(
                                tokens.accessToken(),
                                tokens.refreshToken(),
                                "Bearer",
                                life.toSeconds()));
    }

    /** Answers are logged now and then; tokens are not. */
    @Override
    public String toString() {
        return "TokensView[]";
    }
}
