package shop.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class StreamScenarioTests extends Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String visitor =
            VisitorKeyFiles.token(VisitorKeyFiles.OURS, UUID.randomUUID(), Duration.ofDays(1));

    private record Stream(String path, HttpResponse<InputStream> answer, BufferedReader events) {

        void end() {
            ORDER.end(path).countDown();
        }
    }

    @Test
    void handsOnAnEventBeforeTheStreamEnds() throws Exception {
        Stream stream = open();

        assertThat(stream.answer().headers().firstValue("Content-Type"))
                .contains("text/event-stream");
        assertThat(stream.events().readLine()).isEqualTo("data: first");

        stream.end();
        assertThat(stream.events().lines()).contains("data: last");
    }

    @Test
    void letsAStreamGoOnForLongerThanAnAnswerMayTakeToBegin() throws Exception {
        Stream stream = open();
        assertThat(stream.events().readLine()).isEqualTo("data: first");

        SECONDS.sleep(8);

        stream.end();
        assertThat(stream.events().lines()).contains("data: last");
    }

    @Test
    void opensSoManyForAVisitorAndMoreWhenOneHasEnded() throws Exception {
        Stream one = open();
        Stream two = open();

        Stream three = open();
        assertThat(three.answer().statusCode()).isEqualTo(429);
        assertThat(three.answer().headers().firstValue("Retry-After")).contains("5");

        one.end();
        two.end();
        await().atMost(PATIENCE).until(this::opens);
    }

    @Test
    void forgetsAStreamWhoseClientIsGone() throws Exception {
        Stream one = open();
        Stream two = open();
        one.events().close();
        two.events().close();

        await().atMost(PATIENCE).until(this::opens);
        one.end();
        two.end();
    }

    private Stream open() throws Exception {
        String path = "/api/orders/" + UUID.randomUUID() + "/stream";
        HttpResponse<InputStream> answer =
                HTTP.send(
                        request("GET", path, BodyPublishers.noBody(), "Visitor-Token", visitor),
                        BodyHandlers.ofInputStream());
        return new Stream(path, answer, new BufferedReader(new InputStreamReader(answer.body())));
    }

    private boolean opens() throws Exception {
        Stream stream = open();
        stream.end();
        stream.events().lines().forEach(line -> {});
        return stream.answer().statusCode() == 200;
    }
}
