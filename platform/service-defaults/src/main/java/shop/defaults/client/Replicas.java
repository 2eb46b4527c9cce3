package shop.defaults.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Spreads calls over the replicas in turn. A refused connection is tried once more on the next
 * address, for any method, since nothing was sent; no other failure is retried here.
 */
final class Replicas implements ClientHttpRequestInterceptor {

    private final AtomicInteger turn = new AtomicInteger();
    private final List<URI> addresses;

    Replicas(List<URI> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        try {
            return execution.execute(at(request, first), body);
        } catch (ConnectException refused) {
            if (addresses.size() == 1) {
                throw refused;
            }
            return execution.execute(at(request, (first + 1) % addresses.size()), body);
        }
    }

    private HttpRequest at(HttpRequest request, int replica) {
        URI base = addresses.get(replica);
        URI target =
                UriComponentsBuilder.fromUri(request.getURI())
                        .scheme(base.getScheme())
                        .host(base.getHost())
                        .port(base.getPort())
                        .build(true)
                        .toUri();
        return new HttpRequestWrapper(request) {
            @Override
            public URI getURI() {
                return target;
            }
        };
    }
}
