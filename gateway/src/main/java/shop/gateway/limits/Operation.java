package shop.gateway.limits;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One operation of the API; a path is compared as a service reads it, escapes resolved. */
record Operation(HttpMethod method, PathPattern path) {

    static Operation post(String path) {
        return new Operation(HttpMethod.POST, PathPatternParser.defaultInstance.parse(path));
    }

    boolean is(ServerHttpRequest request) {
        return request.getMethod().equals(method)
                && path.matches(request.getPath().pathWithinApplication());
    }
}
