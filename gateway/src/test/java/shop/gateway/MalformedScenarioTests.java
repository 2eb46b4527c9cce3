package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that two readers could take for different requests; {@code |} stands for a line's end. */
@Timeout(120)
class MalformedScenarioTests extends Gateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6|Transfer-Encoding: chunked||0||",
                "Transfer-Encoding: chunked|Content-Length: 6||0||",
                "Content-Length: 0|Transfer-Encoding: chunked||0||",
                "Content-Length: 6|Content-Length: 7||abcdef",
                "Content-Length: 6, 7||abcdef",
                "Content-Length: +6||abcdef",
                "Content-Length: -6||abcdef",
                "Content-Length: 0x6||abcdef",
                "Content-Length: 99999999999999999999||abcdef",
                "Content-Length : 6||abcdef",
                "Transfer-Encoding: xchunked||0||",
                "Transfer-Encoding: chunked, identity||0||",
                "Transfer-Encoding: identity, chunked||0||",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity||0||",
                "Transfer-Encoding: chunked|Transfer-Encoding: chunked||0||",
                "Transfer-Encoding : chunked||0||",
            })
    void refusesABodyOfTwoLengthsAndHearsNoMoreOnThatConnection(String framing) throws Exception {
        String name = UUID.randomUUID().toString();
        String answer = raw(bytes(head(name) + framing + smuggled(name)));

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1 ");
        assertThat(answer).contains("application/problem+json");
        assertNothingCame(name);
    }

    /** The head was good, so the refusal is the server's own, without a body. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "fffffffff", "5;\n", "1|a0"})
    void refusesBrokenChunksAndHearsNoMoreOnThatConnection(String chunk) throws Exception {
        String name = UUID.randomUUID().toString();
        String body = "Transfer-Encoding: chunked||" + chunk + "||";
        String answer = raw(bytes(head(name) + body + smuggled(name)));

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1 ");
        assertNothingCame(name);
    }

    private static String head(String name) {
        return "POST /api/products/" + name + " HTTP/1.1|Host: a|";
    }

    private static String smuggled(String name) {
        return "GET /api/products/" + name + " HTTP/1.1|Host: a||";
    }

    private void assertNothingCame(String name) throws Exception {
        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith(name));
        assertThat(get("/api/products").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/products/odd HTTP/1.1\nHost: a\nConnection: close\n\n",
                "GET /api/products/odd HTTP/1.1\r\nHost: a\rX-Evil: 1\r\nConnection: close\r\n\r\n",
                "GET /api/products/odd HTTP/1.1\r\nHost: a\r\nX-\0: 1\r\nConnection: close\r\n\r\n",
                "GET /api/products/odd HTTP/1.1\r\nHost: a\r\n: 1\r\nConnection: close\r\n\r\n",
                "GET /api/products/odd HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /api/products/odd\r\nHost: a\r\nConnection: close\r\n\r\n",
            })
    void answersAnOddHeadWithAProblem(String request) throws Exception {
        assertThat(raw(request)).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith("/odd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products/a\\b",
                "/api/products/%zz",
                "/api/{}",
                "//evil/api",
                "x",
                "*"
            })
    void answersARequestLineThatIsNoUriWithAProblem(String target) throws Exception {
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void readsAnAddressInFullAsItsPathAlone() throws Exception {
        String name = UUID.randomUUID().toString();
        String answer =
                raw(
                        "GET http://evil.example/api/products/%s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                                .formatted(name));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(CATALOG.last().path()).endsWith(name);
    }

    @Test
    void carriesNoFoldedHeaderOnAsTwo() throws Exception {
        raw(
                "GET /api/products HTTP/1.1\r\nHost: a\r\nX-Folded: one\r\n X-Visitor-Id: two\r\n"
                        + "Connection: close\r\n\r\n");

        assertThat(CATALOG.last().headers()).doesNotContainKey("x-visitor-id");
    }

    @Test
    void endsAConnectionOfTheOldKind() throws Exception {
        assertThat(raw("GET /api/products HTTP/1.0\r\nHost: a\r\n\r\n")).contains(" 200 ");
    }

    @ParameterizedTest
    @CsvSource({"gzip", "deflate", "br", "'gzip, identity'", "x-gzip"})
    void unpacksNoBody(String coding) throws Exception {
        assertProblem(post("/api/products/packed", "{}", "Content-Encoding", coding), 415);
        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith("/packed"));
        assertThat(post("/api/products", "{}", "Content-Encoding", "identity").statusCode())
                .isEqualTo(200);
    }

    private static String bytes(String request) {
        return request.replace("|", "\r\n");
    }
}
