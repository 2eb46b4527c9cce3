package shop.systemtests.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.function.Predicate;

/**
 * Tells Kafka's clients apart by the client id in the head of their first request: size (4 bytes),
 * API key (2), version (2), correlation id (4), length of the id (2), id.
 */
public final class KafkaClient {

    private static final int BEFORE_ID = 4 + 2 + 2 + 4;

    private KafkaClient() {}

    /** Those that the client library itself named: {@code producer-1} and so on. */
    public static Predicate<byte[]> isProducer() {
        return greeting -> id(greeting).startsWith("producer");
    }

    public static Predicate<byte[]> isConsumer() {
        return greeting -> id(greeting).startsWith("consumer");
    }

    /** Empty when these bytes hold none. */
    static String id(byte[] greeting) {
        var head = ByteBuffer.wrap(greeting);
        if (head.remaining() < BEFORE_ID + 2) {
            return "";
        }
        var length = head.getShort(BEFORE_ID);
        return length <= 0 || greeting.length < BEFORE_ID + 2 + length
                ? ""
                : new String(greeting, BEFORE_ID + 2, length, UTF_8);
    }
}
