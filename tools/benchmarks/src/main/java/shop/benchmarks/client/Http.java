package shop.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Requests over connections that are kept, as many at once as there are callers; never repeats one
 * by itself. What the decision record 6 measured as the cheapest.
 */
public final class Http implements AutoCloseable {

    private static final int CONNECTIONS = 600;
    private static final Timeout PATIENCE = Timeout.ofSeconds(30);

    private final CloseableHttpClient client =
            HttpClients.custom()
                    .disableAuthCaching()
                    .disableAutomaticRetries()
                    .disableConnectionState()
                    .disableContentCompression()
                    .disableCookieManagement()
                    .disableRedirectHandling()
                    .setConnectionManager(
                            PoolingHttpClientConnectionManagerBuilder.create()
                                    .setMaxConnPerRoute(CONNECTIONS)
                                    .setMaxConnTotal(2 * CONNECTIONS)
                                    .setDefaultSocketConfig(
                                            SocketConfig.custom()
                                                    .setSoTimeout(PATIENCE)
                                                    .setTcpNoDelay(true)
                                                    .build())
                                    .setDefaultConnectionConfig(
                                            ConnectionConfig.custom()
                                                    .setConnectTimeout(PATIENCE)
                                                    .setValidateAfterInactivity(
                                                            TimeValue.ofSeconds(5))
                                                    .build())
                                    .build())
                    .build();

    public Answer get(URI address) throws IOException {
        return send("GET", address, Map.of(), null);
    }

    /**
     * @param body JSON, unless a header says otherwise
     */
    public Answer send(
            String method, URI address, Map<String, String> headers, @Nullable String body)
            throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(method, address);
        headers.forEach(request::setHeader);
        if (body != null) {
            String type = headers.getOrDefault("Content-Type", "application/json");
            request.setEntity(new StringEntity(body, ContentType.parse(type)));
        }
        return client.execute(request, Http::answer);
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
        Header token = response.getFirstHeader("Visitor-Token");
        return new Answer(response.getCode(), body, token == null ? null : token.getValue());
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
