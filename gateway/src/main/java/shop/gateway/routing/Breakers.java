package shop.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker for each upstream. It opens when half of the last 50 calls, 20 at least, got
 * no connection or no answer in time; whatever a service does answer, it is there. It tries again
 * after 2 s, so that a restarted service is back at once.
 */
@Component
class Breakers {

    static final Duration PAUSE = Duration.ofSeconds(2);

    private final CircuitBreakerRegistry registry =
            CircuitBreakerRegistry.of(
                    CircuitBreakerConfig.custom()
                            .slidingWindowSize(50)
                            .minimumNumberOfCalls(20)
                            .failureRateThreshold(50)
                            .waitDurationInOpenState(PAUSE)
                            .permittedNumberOfCallsInHalfOpenState(5)
                            .maxWaitDurationInHalfOpenState(Duration.ofSeconds(15))
                            .recordException(Failures::upstream)
                            .build());

    CircuitBreaker of(String upstream) {
        return registry.circuitBreaker(upstream);
    }
}
