package shop.defaults.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The published set of keys, fetched when it is first needed and kept. A key id that is not in it
 * makes one fetch in 30 s, however many strangers ask; a set older than five minutes is fetched
 * again by one request while the others go on with the old one. When the publisher is away the
 * known keys go on counting; only a service that has never seen a set can't tell.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final Duration BETWEEN_FIRST_TRIES = Duration.ofSeconds(1);

    private final ReentrantLock fetching = new ReentrantLock();
    private final FetchKeys fetch;
    private final Clock clock;
    private volatile @Nullable JWKSet keys;
    private volatile Instant fetched = Instant.EPOCH;
    private volatile Instant tried = Instant.EPOCH;

    PublishedKeys(URI address, Clock clock) {
        this(new FetchKeys(address), clock);
    }

    PublishedKeys(FetchKeys fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        if (selector.getMatcher().getKeyIDs() == null) {
            return List.of();
        }
        List<JWK> found = selector.select(current());
        if (found.isEmpty() && refresh(BETWEEN_FETCHES)) {
            return selector.select(current());
        }
        return found;
    }

    private JWKSet current() throws KeySourceException {
        JWKSet known = keys;
        if (known == null) {
            firstFetch();
        } else if (older(fetched, FRESH)) {
            refresh(BETWEEN_FETCHES);
        }
        JWKSet now = keys;
        if (now == null) {
            throw new KeySourceException("the published keys can't be reached");
        }
        return now;
    }

    /** Everybody waits here: without keys there is nothing to go on with. */
    private void firstFetch() {
        fetching.lock();
        try {
            if (keys == null && older(tried, BETWEEN_FIRST_TRIES)) {
                fetch();
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean refresh(Duration notBefore) {
        if (older(tried, notBefore) && fetching.tryLock()) {
            try {
                return older(tried, notBefore) && fetch();
            } finally {
                fetching.unlock();
            }
        }
        return false;
    }

    private boolean fetch() {
        tried = clock.instant();
        JWKSet answer = fetch.get();
        if (answer == null) {
            return false;
        }
        keys = answer;
        fetched = tried;
        return true;
    }

    private boolean older(Instant time, Duration age) {
        return !clock.instant().isBefore(time.plus(age));
    }
}
