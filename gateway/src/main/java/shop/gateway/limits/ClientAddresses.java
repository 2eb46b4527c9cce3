package shop.gateway.limits;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from: the other end of the connection. Only where that is a trusted proxy
 * does {@code X-Forwarded-For} say more: read from its end, the first address that is no trusted
 * proxy. What a client writes in front of that is never believed.
 */
@Component
class ClientAddresses {

    private static final String FORWARDED = "X-Forwarded-For";

    private final TrustedProxies proxies;

    ClientAddresses(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    ClientAddress of(ServerHttpRequest request) {
        InetSocketAddress peer = request.getRemoteAddress();
        InetAddress address = peer == null ? null : peer.getAddress();
        return address == null ? new ClientAddress("") : behind(address, request);
    }

    private ClientAddress behind(InetAddress peer, ServerHttpRequest request) {
        InetAddress client = peer;
        for (String hop : hops(request.getHeaders().getOrEmpty(FORWARDED)).reversed()) {
            InetAddress named = proxies.include(client) ? address(hop) : null;
            if (named == null) {
                break;
            }
            client = named;
        }
        return ClientAddress.of(client);
    }

    private static List<String> hops(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Numbers alone: a name is never asked for. */
    private static @Nullable InetAddress address(String hop) {
        return NetUtil.createInetAddressFromIpAddressString(hop);
    }
}
