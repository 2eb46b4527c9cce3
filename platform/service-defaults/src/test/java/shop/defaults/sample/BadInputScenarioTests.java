package shop.defaults.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every service refuses before its own code sees it; after each refusal the next is served.
 */
class BadInputScenarioTests extends Sample {

    private static final String[] JSON = {"Content-Type", "application/json"};

    static Stream<byte[]> otherEncodings() {
        String cart = "{\"email\":\"a@b.de\"}";
        Stream<byte[]> encoded =
                Stream.of(UTF_16, UTF_16LE, UTF_16BE, Charset.forName("UTF-32"))
                        .map(cart::getBytes);
        Stream<byte[]> broken =
                Stream.of(
                                "\u00c1\u00a1@b.de", // overlong a
                                "\u00ed\u00a0\u0080", // a surrogate on its own
                                "\u00ff",
                                "\u00c3",
                                "\u0000")
                        .map(text -> "{\"options\":{\"a\":\"%s\"}}".formatted(text))
                        .map(text -> text.getBytes(ISO_8859_1));
        return Stream.concat(
                Stream.concat(encoded, broken), Stream.of(("\uFEFF" + cart).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void readsUtf8AndNothingElse(byte[] body) throws Exception {
        refuses(send("POST", "/api/carts", BodyPublishers.ofByteArray(body), JSON), 400);
    }

    @Test
    void readsEveryCharacterThatIsOne() throws Exception {
        String text = "😀 ‏עברית\u200b e\u0301 \uFFFD";

        HttpResponse<String> answer =
                post("/api/carts", "{\"options\":{\"%s\":\"%s\"}}".formatted(text, text));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"" + text + "\":\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%00b",
                "q=%ff",
                "q=%c0%80",
                "q=%ed%a0%80",
                "q=%",
                "q=%zz",
                "limit=5",
                "q=a&limit=0",
                "q=a&limit=-1",
                "q=a&limit=101",
                "q=a&limit=1000000000",
                "q=a&limit=2147483648",
                "q=a&limit=1e1",
                "q=a&limit=5.0",
                "q=a&limit=five",
                "q=a&sort=password",
                "q=a&sort=id;drop",
                "q=a&sort=1"
            })
    void refusesParametersThatAreNone(String query) throws Exception {
        String answer =
                raw(
                        "GET /api/search?"
                                + query
                                + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("application/problem+json", "\"type\":\"/problems/");
    }

    @Test
    void refusesMoreParametersThanAnybodyNeeds() throws Exception {
        refuses(get("/api/search?q=a" + "&a=b".repeat(300)), 400);
        refuses(get("/api/search?q=" + "a".repeat(201)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%27%20OR%201=1--", "%E2%82%AC"})
    void takesWildcardsLiterally(String q) throws Exception {
        assertThat(get("/api/search?q=" + q).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/carts/%00",
                "/api/carts/%c0%80",
                "/api/carts/%ff",
                "/api/carts/..%2f..%2f",
                "/api/carts/%2e%2e/x",
                "/api/carts/a%5cb",
                "/api/carts/a%3bb",
                "/api/carts/00000000",
                "/api/carts/0b5e0000-0000-4000-8000-00000000000g"
            })
    void refusesPathsThatAreNone(String path) throws Exception {
        refuses(get(path), 400);
    }

    static Stream<String> notTheDocumentThatIsExpected() {
        return Stream.of(
                "null",
                "7",
                "\"text\"",
                "{\"email\":\"a@b.de\"}x",
                "{\"email\":\"a@b.de\"}{\"email\":\"a@b.de\"}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":1,\"quantity\":99}]}",
                "{\"options\":{\"a\":\"b\",\"a\":\"c\"}}",
                "{\"" + "n".repeat(2_000) + "\":1}",
                "{\"a\":".repeat(100) + "1" + "}".repeat(100),
                "[".repeat(100_000),
                "{\"items\":[{\"sku\":\"a\",\"quantity\":1e3}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":[]}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":1}],\"total\":1,\"paid\":true}");
    }

    @ParameterizedTest
    @MethodSource("notTheDocumentThatIsExpected")
    void refusesEveryOtherDocument(String body) throws Exception {
        refuses(post("/api/carts", body), 400);
    }

    @Test
    void refusesWhatIsLargerThanItReads() throws Exception {
        refuses(post("/api/carts", "{\"" + "n".repeat(1_000_000) + "\":1}"), 413);
        refuses(post("/api/carts", "{\"rate\":" + "1".repeat(1_000_000) + "}"), 413);
        refuses(post("/api/carts", "{\"email\":\"" + "x".repeat(10_000_000) + "\"}"), 413);
    }

    @ParameterizedTest
    @CsvSource({
        "application/octet-stream, 415",
        "multipart/form-data; boundary=x, 415",
        "application/x-www-form-urlencoded, 415",
        "application/json; charset=utf-16, 415",
        "application/json; charset=iso-8859-1, 415",
        "json, 415",
        "application/json; charset=UTF-8, 200",
        "application/json; charset=\"utf-8\", 200",
        "application/merge-patch+json, 200"
    })
    void readsJsonThatSaysSo(String type, int status) throws Exception {
        HttpResponse<String> answer = post("/api/carts", "{}", "Content-Type", type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void needsATypeToReadABody() throws Exception {
        refuses(send("POST", "/api/carts", BodyPublishers.ofString("{}")), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "gzip, identity", "x"})
    void unpacksNothing(String encoding) throws Exception {
        refuses(
                post(
                        "/api/carts",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        encoding),
                415);
    }

    private void refuses(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/", "\"traceId\":\"");
        assertThat(get("/api/public").statusCode()).isEqualTo(200);
    }
}
