package shop.gateway.routing;

import io.netty.channel.ChannelOption;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import shop.defaults.client.ServiceAddresses;

/** The gateway's own questions to services: one replica of each, the next when nobody is there. */
@Component
public class AskService {

    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final int CONNECT_MILLIS = 1_000;

    private final AtomicInteger turn = new AtomicInteger();
    private final ServiceAddresses addresses;
    private final WebClient client =
            WebClient.builder()
                    .clientConnector(
                            new ReactorClientHttpConnector(
                                    HttpClient.create()
                                            .option(
                                                    ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                                    CONNECT_MILLIS)))
                    .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                    .build();

    AskService(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    /** Whatever a replica answers; an error when none is there, or none answers in time. */
    public Mono<ResponseEntity<byte[]>> get(
            String service, String path, Consumer<HttpHeaders> headers, Duration patience) {
        List<URI> replicas = addresses.of(service);
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        Mono<ResponseEntity<byte[]>> next =
                get(replicas.get((first + 1) % replicas.size()), path, headers);
        return get(replicas.get(first), path, headers)
                .onErrorResume(
                        failure ->
                                replicas.size() > 1
                                        && failure.getCause() instanceof ConnectException,
                        failure -> next)
                .timeout(patience);
    }

    private Mono<ResponseEntity<byte[]>> get(
            URI replica, String path, Consumer<HttpHeaders> headers) {
        return client.get()
                .uri(replica.resolve(path))
                .headers(headers)
                .exchangeToMono(answer -> answer.toEntity(byte[].class));
    }
}
