package shop.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.defaults.sample.Keys;

class VisitorTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID VISITOR = UUID.randomUUID();

    private Instant time = NOW;
    private final InstantSource source = () -> time;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    @Test
    void takesWhatItWasToldWithoutASignature() throws Exception {
        var tokens = new VisitorTokens(Keys.VISITOR.toECPublicKey(), clock);

        assertThat(tokens.visitor("told")).isEmpty();
        tokens.remember("told", VISITOR, NOW.plusSeconds(60));

        assertThat(tokens.visitor("told")).contains(VISITOR);
        assertThat(tokens.visitor("another")).isEmpty();
    }

    @Test
    void forgetsItWhenItsTimeIsOver() throws Exception {
        var tokens = new VisitorTokens(Keys.VISITOR.toECPublicKey(), clock);
        tokens.remember("told", VISITOR, NOW.plusSeconds(60));

        time = NOW.plusSeconds(60).plus(VisitorTokens.SKEW).minusMillis(1);
        assertThat(tokens.visitor("told")).contains(VISITOR);

        time = NOW.plusSeconds(60).plus(VisitorTokens.SKEW);
        assertThat(tokens.visitor("told")).isEmpty();
    }
}
