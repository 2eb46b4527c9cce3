package shop.customer.signin;

import java.time.Duration;

/**
 * @param expiresIn seconds until the access token ends
 */
record TokensView(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static TokensView of(String accessToken, String refreshToken, Duration life) {
        return new TokensView(accessToken, refreshToken, "Bearer", life.toSeconds());
    }

    /** Answers are logged now and then; tokens are not. */
    @Override
    public String toString() {
        return "TokensView[]";
    }
}
