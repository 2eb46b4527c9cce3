package shop.cart.reservations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param reserveTimeout how long catalog may take to hold stock; part of the request's 8 s
 * @param releaseTimeout how long an abort waits for the release before it leaves it to the worker
 */
@Validated
@ConfigurationProperties("shop.reservations")
record ReservationProperties(
        @DefaultValue("3s") Duration reserveTimeout, @DefaultValue("1s") Duration releaseTimeout) {}
