package shop.gateway.problem;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import shop.defaults.problem.Problem;
import shop.defaults.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/** Before Boot's own handler: whatever went wrong in here becomes a problem. */
@Component
@Order(-100)
class ProblemAnswers implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        Problem problem = problem(exchange, failure);
        response.setStatusCode(problem.status());
        response.getHeaders().putAll(problem.headers());
        DataBuffer body = response.bufferFactory().wrap(body(exchange, problem));
        return response.writeWith(Mono.just(body));
    }

    private static Problem problem(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case ErrorResponse known -> Problem.of(known.getStatusCode());
            default -> {
                log.error("Unexpected at {}", exchange.getRequest().getPath(), failure);
                yield Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    private byte[] body(ServerWebExchange exchange, Problem problem) {
        if (exchange.getAttribute(Trace.HEADER) instanceof Trace trace) {
            problem.with(Trace.TRACE_ID, trace.traceId());
        }
        URI instance = URI.create(exchange.getRequest().getURI().getRawPath());
        return json.writeValueAsBytes(problem.body(instance));
    }
}
