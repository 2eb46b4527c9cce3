package shop.systemtests;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Bodies whose members are right and whose form is not. */
final class BadForms {

    private static final int DEEP = 100_000;

    private BadForms() {}

    static List<BadBody> of(Door door) {
        var json = JsonMapper.shared().writeValueAsString(door.sample());
        var member = door.sample().keySet().iterator().next();
        var value = JsonMapper.shared().writeValueAsString(door.sample().get(member));
        var open = json.substring(0, json.length() - 1);
        return List.of(
                BadBody.json("empty", ""),
                BadBody.json("null", "null"),
                BadBody.json("a list", "[" + json + "]"),
                BadBody.json("a text", "\"x\""),
                BadBody.json("a number", "42"),
                BadBody.json("cut off", open),
                BadBody.json("followed by a brace", json + "}"),
                BadBody.json("two documents", json + json),
                BadBody.json("followed by words", json + " junk"),
                BadBody.json("a member twice", open + ",\"" + member + "\":" + value + "}"),
                BadBody.json("an unknown member", open + ",\"nobodyKnows\":1}"),
                BadBody.json("a NUL in it", open + "\0}"),
                BadBody.json("single quotes", json.replace('"', '\'')),
                BadBody.json("a comment", "/* x */" + json),
                BadBody.json("deep", "[".repeat(DEEP)),
                BadBody.json("a deep member", open + ",\"x\":" + "[".repeat(DEEP)),
                BadBody.json("overlong UTF-8", overlong(json)),
                BadBody.json("UTF-16", json.getBytes(UTF_16)),
                BadBody.json("long number", open + ",\"x\":" + "9".repeat(100_000) + "}"),
                BadBody.typed("text/plain", json),
                BadBody.typed("application/xml", "<a/>"),
                BadBody.typed("application/x-www-form-urlencoded", "a=b"),
                BadBody.typed("multipart/form-data; boundary=x", "--x--"),
                BadBody.typed("application/json;charset=utf-7", json),
                new BadBody(
                        "gzip",
                        Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
                        gzip(json)));
    }

    /** No body at all, in two ways to say so. */
    static boolean isNothing(BadBody body) {
        return body.content().equals("") || body.content().equals("null");
    }

    /** A slash in two bytes, as decoders of old took it. */
    private static byte[] overlong(String json) {
        var bytes = json.getBytes(UTF_8);
        var quote = json.indexOf('"');
        var spoilt = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, spoilt, 0, quote + 1);
        spoilt[quote + 1] = (byte) 0xC0;
        spoilt[quote + 2] = (byte) 0xAF;
        System.arraycopy(bytes, quote + 1, spoilt, quote + 3, bytes.length - quote - 1);
        return spoilt;
    }

    private static byte[] gzip(String text) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new GZIPOutputStream(bytes)) {
                zip.write(text.getBytes(UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
