package shop.systemtests.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the orders to commit in what a Postgres client sends. A driver that prepares its statements
 * names COMMIT once ({@code Parse}) and later only calls the name ({@code Bind}).
 */
final class Commits {

    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;
    private static final int LARGEST = 1 << 20;

    private final Set<String> names = new HashSet<>();
    private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
    private boolean started;
    private boolean foreign;

    /** Whether a COMMIT is carried out by a message that ends in these bytes. */
    boolean in(byte[] bytes, int length) {
        if (foreign) {
            return false;
        }
        unread.write(bytes, 0, length);
        var buffer = ByteBuffer.wrap(unread.toByteArray());
        var found = false;
        while (!foreign && hasMessage(buffer)) {
            found |= message(buffer);
        }
        unread.reset();
        unread.write(buffer.array(), buffer.position(), buffer.remaining());
        return found;
    }

    private boolean hasMessage(ByteBuffer buffer) {
        var head = started ? 5 : 4;
        if (buffer.remaining() < head) {
            return false;
        }
        var size = buffer.getInt(buffer.position() + head - 4);
        foreign = size < 4 || size > LARGEST;
        return !foreign && buffer.remaining() >= size + head - 4;
    }

    private boolean message(ByteBuffer buffer) {
        if (!started) {
            return greeting(buffer);
        }
        var type = buffer.get();
        var body = body(buffer);
        return switch (type) {
            case 'Q' -> isCommit(text(body));
            case 'P' -> {
                var name = text(body);
                if (isCommit(text(body))) {
                    names.add(name);
                } else {
                    names.remove(name);
                }
                yield false;
            }
            case 'B' -> {
                text(body);
                yield names.contains(text(body));
            }
            default -> false;
        };
    }

    private boolean greeting(ByteBuffer buffer) {
        var code = body(buffer).getInt();
        started = code != SSL_REQUEST && code != GSS_REQUEST;
        return false;
    }

    private static ByteBuffer body(ByteBuffer buffer) {
        var body = new byte[buffer.getInt() - 4];
        buffer.get(body);
        return ByteBuffer.wrap(body);
    }

    private static String text(ByteBuffer body) {
        var text = new ByteArrayOutputStream();
        while (body.hasRemaining()) {
            var next = body.get();
            if (next == 0) {
                break;
            }
            text.write(next);
        }
        return text.toString(UTF_8);
    }

    private static boolean isCommit(String statement) {
        return statement.strip().equalsIgnoreCase("COMMIT");
    }
}
