package shop.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.defaults.sample.Keys;

class PublishedKeysTests {

    private final ECKey first = Keys.generate();
    private final ECKey second = Keys.generate();
    private final Publisher publisher = new Publisher();
    private final Wristwatch clock = new Wristwatch();
    private final PublishedKeys keys = new PublishedKeys(publisher, clock);

    @Test
    void fetchesOnceForAllWhoAsk() throws Exception {
        publisher.set = new JWKSet(first);

        for (int i = 0; i < 100; i++) {
            assertThat(get(first.getKeyID())).hasSize(1);
        }

        assertThat(publisher.asked).isEqualTo(1);
    }

    @Test
    void fetchesOnceInThirtySecondsForUnknownKeys() throws Exception {
        publisher.set = new JWKSet(first);
        get(first.getKeyID());

        for (int i = 0; i < 1_000; i++) {
            assertThat(get("unknown-" + i)).isEmpty();
        }
        assertThat(publisher.asked).isEqualTo(1);

        clock.pass(Duration.ofSeconds(31));
        for (int i = 0; i < 1_000; i++) {
            assertThat(get("unknown-" + i)).isEmpty();
        }
        assertThat(publisher.asked).isEqualTo(2);
    }

    @Test
    void findsANewKeyAndDropsAnOldOne() throws Exception {
        publisher.set = new JWKSet(first);
        get(first.getKeyID());

        publisher.set = new JWKSet(second);
        clock.pass(Duration.ofSeconds(31));

        assertThat(get(second.getKeyID())).hasSize(1);
        assertThat(get(first.getKeyID())).isEmpty();
    }

    @Test
    void goesOnWithKnownKeysWhileThePublisherIsAway() throws Exception {
        publisher.set = new JWKSet(first);
        get(first.getKeyID());

        publisher.set = null;
        clock.pass(Duration.ofMinutes(10));

        assertThat(get(first.getKeyID())).hasSize(1);
    }

    @Test
    void saysThatItCannotTellWithoutAnyKeysAndRecovers() throws Exception {
        assertThatThrownBy(() -> get(first.getKeyID())).isInstanceOf(KeySourceException.class);

        publisher.set = new JWKSet(first);
        clock.pass(Duration.ofSeconds(2));

        assertThat(get(first.getKeyID())).hasSize(1);
    }

    @Test
    void needsAKeyId() throws Exception {
        publisher.set = new JWKSet(first);

        assertThat(keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)).isEmpty();
    }

    private List<JWK> get(String keyId) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null);
    }

    private static final class Publisher extends FetchKeys {

        private @Nullable JWKSet set;
        private int asked;

        Publisher() {
            super(URI.create("http://nowhere.invalid"));
        }

        @Override
        @Nullable JWKSet get() {
            asked++;
            return set;
        }
    }

    private static final class Wristwatch extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
