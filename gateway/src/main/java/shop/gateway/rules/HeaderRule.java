package shop.gateway.rules;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import shop.defaults.problem.Problem;
import shop.gateway.problem.Refused;

/** One host, and bodies as they are: nobody here unpacks one, however small it says it is. */
@Component
@Order(5)
class HeaderRule implements Rule {

    @Override
    public void check(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        if (headers.getOrEmpty(HttpHeaders.HOST).size() > 1) {
            throw Refused.with(HttpStatus.BAD_REQUEST, "More than one host is named.");
        }
        List<String> packed = headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING);
        if (!packed.stream().allMatch("identity"::equalsIgnoreCase)) {
            throw new Refused(
                    Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                            .detail("A body is sent unpacked.")
                            .header(HttpHeaders.ACCEPT_ENCODING, "identity"));
        }
    }
}
