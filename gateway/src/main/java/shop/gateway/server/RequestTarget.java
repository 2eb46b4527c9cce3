package shop.gateway.server;

import java.net.URI;
import java.net.URISyntaxException;

/** What stands between the method and the version of a request line. */
final class RequestTarget {

    private RequestTarget() {}

    static boolean wellFormed(String target) {
        try {
            return target.startsWith("/")
                    ? !target.startsWith("//") && new URI(target).getRawPath() != null
                    : new URI(target).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
