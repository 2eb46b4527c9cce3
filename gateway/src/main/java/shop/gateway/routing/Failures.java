package shop.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.channel.AbortedException;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;

/** What can go wrong between here and a service, and what the client is told. */
final class Failures {

    private Failures() {}

    /** Nothing was sent: no connection came about. */
    static boolean unsent(Throwable failure) {
        return failure instanceof ConnectException;
    }

    /**
     * The connection broke before an answer came; a kept one may have done so before the request
     * was sent.
     */
    static boolean broken(Throwable failure) {
        return failure instanceof AbortedException
                || failure instanceof IOException && !unsent(failure);
    }

    static boolean timedOut(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof ResponseStatusException status
                        && status.getStatusCode() == HttpStatus.GATEWAY_TIMEOUT;
    }

    /**
     * Connections and time-outs, which say something about the service. One that is found closed
     * may be the client's own.
     */
    static boolean upstream(Throwable failure) {
        return failure instanceof IOException || timedOut(failure);
    }

    static Throwable answer(Throwable failure) {
        if (failure instanceof CallNotPermittedException) {
            return unavailable(HttpStatus.SERVICE_UNAVAILABLE, Breakers.PAUSE);
        }
        if (timedOut(failure)) {
            return unavailable(HttpStatus.GATEWAY_TIMEOUT, Duration.ofSeconds(1));
        }
        return unsent(failure) || broken(failure)
                ? unavailable(HttpStatus.SERVICE_UNAVAILABLE, Duration.ofSeconds(1))
                : failure;
    }

    private static Refused unavailable(HttpStatus status, Duration wait) {
        return new Refused(
                Problem.of(status)
                        .detail("The service that answers this can't be reached at the moment.")
                        .retryAfter(wait));
    }
}
