package shop.defaults.client;

import java.net.http.HttpClient;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import shop.defaults.json.ShopJson;
import shop.defaults.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients for other services' {@code /internal} operations. Each call is signed by this service's
 * own key, carries the trace, goes to the replicas in turn and is tried once on the next when a
 * connection is refused. JSON is read tolerantly: a neighbour may add fields.
 */
public final class ServiceClients {

    private static final Duration MAX_CONNECT = Duration.ofSeconds(1);

    private final ServiceAddresses addresses;
    private final ServiceSigner signer;
    private final JsonMapper json = ShopJson.tolerant();

    /**
     * @param self the calling service's name
     * @param key its private key, whose public half the called services hold
     */
    public ServiceClients(ServiceAddresses addresses, String self, ECPrivateKey key, Clock clock) {
        this.addresses = addresses;
        this.signer = new ServiceSigner(self, key, clock);
    }

    /**
     * A client for one service; keep it, since it keeps its connections.
     *
     * @param service such as {@code catalog-service}; a path alone is then enough for a request
     * @param timeout of one whole exchange, the connection (1 s at most) included. A refused or
     *     timed-out call throws {@link org.springframework.web.client.ResourceAccessException}
     * @throws IllegalArgumentException when no address of the service is known
     */
    public RestClient client(String service, Duration timeout) {
        return RestClient.builder()
                .baseUrl("http://" + service)
                .requestFactory(requests(timeout))
                .requestInterceptor(signed(service))
                .requestInterceptor(new Replicas(addresses.of(service)))
                .configureMessageConverters(converters ->
                        converters
                                .registerDefaults()
                                .withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .build();
    }

    private static JdkClientHttpRequestFactory requests(Duration timeout) {
        Duration connect = timeout.compareTo(MAX_CONNECT) < 0 ? timeout : MAX_CONNECT;
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connect)
                        .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(timeout);
        return factory;
    }

    private ClientHttpRequestInterceptor signed(String service) {
        return (request, body, execution) -> {
            request.getHeaders().setBearerAuth(signer.token(service));
            request.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "identity");
            Trace trace = Trace.current();
            if (trace != null) {
                request.getHeaders().set(Trace.HEADER, trace.header());
            }
            return execution.execute(request, body);
        };
    }
}
