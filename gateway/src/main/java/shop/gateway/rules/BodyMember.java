package shop.gateway.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into an ordinary JSON body, which was read whole and is sent on as it came. */
@Component
public class BodyMember {

    private final JsonMapper json;

    BodyMember(JsonMapper json) {
        this.json = json;
    }

    /** The text of that member; empty where there is none, or no JSON that a service would take. */
    public Mono<String> text(ServerHttpRequest request, String name) {
        return DataBufferUtils.join(request.getBody())
                .map(BodyFilter::bytes)
                .mapNotNull(this::read)
                .map(body -> body.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }
}
