package shop.systemtests.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CommitsTests {

    private final Commits commits = new Commits();

    @Test
    void areFoundByTheNameUnderWhichTheyWerePrepared() {
        feed(ByteBuffer.allocate(8).putInt(8).putInt(80877103).array());
        feed(startup());

        assertThat(feed(message('P', "S_1\0COMMIT\0\0\0"))).isFalse();
        assertThat(feed(message('B', "\0S_1\0\0\0"))).isTrue();
        assertThat(feed(message('B', "\0S_2\0\0\0"))).isFalse();
        assertThat(feed(message('B', "\0S_1\0\0\0"))).isTrue();
    }

    @Test
    void areFoundInASimpleQuery() {
        feed(startup());

        assertThat(feed(message('Q', "select 1\0"))).isFalse();
        assertThat(feed(message('Q', "commit\0"))).isTrue();
    }

    @Test
    void areFoundWhenTheyComeInTwoPieces() {
        feed(startup());
        var whole = message('Q', "COMMIT\0");
        var first = java.util.Arrays.copyOf(whole, 7);
        var second = java.util.Arrays.copyOfRange(whole, 7, whole.length);

        assertThat(feed(first)).isFalse();
        assertThat(feed(second)).isTrue();
    }

    @Test
    void areNotSoughtInWhatIsNoPostgres() {
        assertThat(feed("GET / HTTP/1.1\r\n\r\nCOMMIT".getBytes(UTF_8))).isFalse();
    }

    @Test
    void tellKafkaClientsApart() {
        var id = "producer-1".getBytes(UTF_8);
        var head = ByteBuffer.allocate(24).putInt(20).putShort((short) 18).putShort((short) 4);
        head.putInt(1).putShort((short) id.length).put(id);

        assertThat(KafkaClient.isProducer().test(head.array())).isTrue();
        assertThat(KafkaClient.isConsumer().test(head.array())).isFalse();
        assertThat(KafkaClient.isProducer().test(new byte[0])).isFalse();
    }

    private boolean feed(byte[] bytes) {
        return commits.in(bytes, bytes.length);
    }

    private static byte[] startup() {
        return ByteBuffer.allocate(9).putInt(9).putInt(196608).put((byte) 0).array();
    }

    private static byte[] message(char type, String body) {
        var bytes = body.getBytes(UTF_8);
        return ByteBuffer.allocate(bytes.length + 5)
                .put((byte) type)
                .putInt(bytes.length + 4)
                .put(bytes)
                .array();
    }
}
