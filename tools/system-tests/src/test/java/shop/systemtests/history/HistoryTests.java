package shop.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Journal;
import shop.systemtests.client.Unreachable;

class HistoryTests {

    private static final Journal.Call CHECKOUT =
            new Journal.Call("POST", "/api/cart/checkout", "key-1", Map.of("expectedTotal", 5));

    @TempDir private Path directory;
    private History history;

    @BeforeEach
    void begin() {
        history = new History(directory.resolve("history.jsonl"));
    }

    @AfterEach
    void end() {
        history.close();
    }

    @Test
    void keepsWhatWasAskedAndAnswered() {
        history.of("ada").around(CHECKOUT, () -> answer(201, "{\"id\": \"o1\"}"));

        var call = history.read().getFirst();
        assertThat(call.who()).isEqualTo("ada");
        assertThat(call.isCheckout()).isTrue();
        assertThat(call.key()).isEqualTo("key-1");
        assertThat(call.outcome()).isEqualTo(Outcome.OK);
        assertThat(call.request().required("expectedTotal").asInt()).isEqualTo(5);
        assertThat(call.answer().required("id").asString()).isEqualTo("o1");
        assertThat(history.placedAt()).hasSize(1);
    }

    @Test
    void countsARefusalAsAFailureAndATryAgainAsUnknown() {
        history.of("ada").around(CHECKOUT, () -> answer(409, "{}"));
        history.of("ada").around(CHECKOUT, () -> answer(503, "{}"));
        history.of("ada").around(CHECKOUT, () -> answer(409, inProgress()));

        assertThat(history.read())
                .extracting(Call::outcome)
                .containsExactly(Outcome.FAIL, Outcome.INFO, Outcome.INFO);
    }

    @Test
    void keepsACallThatWasNotAnswered() {
        assertThatThrownBy(() ->
                        history.of("ada")
                                .around(
                                        CHECKOUT,
                                        () -> {
                                            throw new Silence();
                                        }))
                .isInstanceOf(Unreachable.class);

        assertThat(history.read()).extracting(Call::status).containsExactly(0);
    }

    @Test
    void countsACallWithoutAnEndAsUnknown() throws Exception {
        var file = directory.resolve("cut-off.jsonl");
        Files.writeString(
                file,
                "{\"n\":1,\"at\":5,\"event\":\"invoke\",\"who\":\"b\",\"method\":\"GET\",\"path\":\"/\"}\n");

        assertThat(HistoryFile.read(file)).extracting(Call::outcome).containsExactly(Outcome.INFO);
    }

    private static String inProgress() {
        return "{\"type\": \"/problems/checkout-in-progress\"}";
    }

    private static Answer answer(int status, String body) {
        var type = Map.of("Content-Type", List.of("application/problem+json"));
        return new Answer(status, HttpHeaders.of(type, (_, _) -> true), body);
    }

    private static final class Silence extends Unreachable {
        Silence() {
            super("POST /", new java.io.IOException("cut"));
        }
    }
}
