package shop.defaults.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import shop.defaults.sample.Keys;

class AccessTokensTests {

    private final JwtDecoder decoder =
            AccessTokens.decoder(
                    new TokenProperties(
                            "",
                            "",
                            "",
                            URI.create("http://127.0.0.1:1/jwks"),
                            "shop",
                            "shop",
                            List.of()),
                    Clock.systemUTC());

    @Test
    void doesNotCallATokenBadWhenItCannotTell() {
        assertThatThrownBy(() -> decoder.decode(Keys.access("admin")))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void callsNonsenseBadWithoutAskingAnybody() {
        assertThatThrownBy(() -> decoder.decode(Keys.unsigned()))
                .isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode("x")).isInstanceOf(BadJwtException.class);
    }
}
