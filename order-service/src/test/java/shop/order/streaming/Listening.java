package shop.order.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import shop.order.Shopper;
import tools.jackson.databind.json.JsonMapper;

/** A page that listens to the status of an order. */
final class Listening implements AutoCloseable {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedReader lines;

    private Listening(BufferedReader lines) {
        this.lines = lines;
    }

    static Listening to(Shopper shopper, String path, String... headers) throws Exception {
        HttpRequest.Builder request = shopper.request(path);
        HttpRequest asked = (headers.length == 0 ? request : request.headers(headers)).build();
        var answer = BROWSER.send(asked, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return new Listening(
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    }

    /** Id and status of the next event; comments are passed over. */
    String next() throws IOException {
        Map<String, String> event = new HashMap<>();
        while (!event.containsKey("data")) {
            event.clear();
            for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                int colon = line.indexOf(':');
                event.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        assertThat(event).containsEntry("event", "status");
        return event.get("id") + " " + JSON.readTree(event.get("data")).path("status").asString();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
