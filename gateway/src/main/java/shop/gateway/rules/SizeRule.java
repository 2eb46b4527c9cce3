package shop.gateway.rules;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import shop.gateway.problem.Refused;

/** At most 8 kB of address, and 16 kB of headers, names and values together. */
@Component
@Order(1)
class SizeRule implements Rule {

    private static final int MAX_ADDRESS = 8 * 1024;
    private static final int MAX_HEADERS = 16 * 1024;

    @Override
    public void check(ServerHttpRequest request) {
        if (request.getURI().toString().length() > MAX_ADDRESS) {
            throw Refused.with(HttpStatus.URI_TOO_LONG, "The address is too long.");
        }
        long size = 0;
        for (Map.Entry<String, List<String>> header : request.getHeaders().headerSet()) {
            for (String value : header.getValue()) {
                size += header.getKey().length() + value.length() + 4;
            }
        }
        if (size > MAX_HEADERS) {
            throw Refused.with(
                    HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large.");
        }
    }
}
