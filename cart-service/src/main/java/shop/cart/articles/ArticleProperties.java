package shop.cart.articles;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.client.ResourceAccessException;

/**
 * @param readTimeout how long catalog may take to answer about one article, from connecting on
 * @param breakerCalls calls whose failures are counted as a rate
 * @param breakerPause how long catalog is left alone once half of them fail
 */
@Validated
@ConfigurationProperties("shop.articles")
record ArticleProperties(
        @DefaultValue("3s") Duration readTimeout,
        @DefaultValue("20") @Positive int breakerCalls,
        @DefaultValue("5s") Duration breakerPause) {

    /** Refused connections and time-outs alone count: any answer at all is a sign of life. */
    CircuitBreaker breaker() {
        return CircuitBreaker.of(
                "catalog",
                CircuitBreakerConfig.custom()
                        .minimumNumberOfCalls(breakerCalls)
                        .slidingWindowSize(breakerCalls)
                        .waitDurationInOpenState(breakerPause)
                        .recordException(ResourceAccessException.class::isInstance)
                        .build());
    }
}
