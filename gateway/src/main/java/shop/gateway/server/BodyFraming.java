package shop.gateway.server;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import java.util.List;

/**
 * One way to say how long a body is: a length, or chunks. The decoder refuses both together and two
 * lengths; a list of codings is refused here, since where such a body ends is a matter of opinion,
 * and whatever stands behind it must not be taken for a request.
 */
final class BodyFraming {

    private BodyFraming() {}

    static DecoderResult check(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        boolean plain =
                codings.isEmpty()
                        || codings.size() == 1
                                && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(
                                        codings.getFirst());
        return request.decoderResult().isFailure() || plain
                ? request.decoderResult()
                : DecoderResult.failure(new IllegalArgumentException("transfer coding"));
    }
}
