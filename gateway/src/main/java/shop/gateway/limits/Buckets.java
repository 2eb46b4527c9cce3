package shop.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;

/**
 * One bucket for each key. A bucket that nobody touched until it was full again is dropped, which
 * changes nothing; past the bound the least used ones go.
 */
final class Buckets {

    private static final int MAX_KEYS = 50_000;

    private final Cache<String, Bucket> buckets;
    private final Rate rate;
    private final TimeMeter time;

    Buckets(Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MAX_KEYS)
                        .expireAfterAccess(rate.recovery())
                        .ticker(time::currentTimeNanos)
                        .build();
    }

    /**
     * @throws Refused with 429 when nothing is left for that key; what is refused costs nothing
     */
    void take(String key) {
        ConsumptionProbe probe = buckets.get(key, name -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    static Refused tooMany(Duration wait) {
        return new Refused(
                Problem.of(HttpStatus.TOO_MANY_REQUESTS)
                        .detail("That was too much at once; come back a little later.")
                        .retryAfter(wait.plusNanos(999_999)));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.burst()).refillGreedy(rate.amount(), rate.period()))
                .withCustomTimePrecision(time)
                .build();
    }
}
