package shop.gateway.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import shop.gateway.problem.Refused;

/**
 * A path that means the same to everybody who reads it: no encoded slash, backslash, semicolon,
 * control character, empty or dot segment, and nothing that is not UTF-8. Where the gateway and a
 * service could read a path differently, a rule of the one would not hold at the other.
 */
@Component
@Order(2)
class PathRule implements Rule {

    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "//|;|\\\\|%2f|%5c|%3b|%25|%[01][0-9a-f]|%7f|(^|/)(\\.|%2e){1,2}(/|$)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public void check(ServerHttpRequest request) {
        String path = request.getURI().getRawPath();
        String query = request.getURI().getRawQuery();
        if (AMBIGUOUS.matcher(path).find()
                || !utf8(path)
                || (query != null && (query.contains("%00") || !utf8(query)))) {
            throw Refused.with(HttpStatus.BAD_REQUEST, "The address is not well-formed.");
        }
    }

    private static boolean utf8(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return true;
        }
        try {
            byte[] bytes =
                    StringUtils.uriDecode(encoded, StandardCharsets.ISO_8859_1)
                            .getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }
}
