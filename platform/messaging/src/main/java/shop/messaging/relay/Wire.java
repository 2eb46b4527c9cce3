package shop.messaging.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import shop.messaging.bus.BusProperties;
import shop.messaging.wire.CloudEvents;
import shop.messaging.wire.EventJson;

/** Turns a row into a CloudEvent in binary mode. */
final class Wire {

    private final String source;
    private final BusProperties bus;
    private final EventJson json;

    Wire(String application, BusProperties bus, EventJson json) {
        this.source = "/" + application;
        this.bus = bus;
        this.json = json;
    }

    ProducerRecord<byte[], byte[]> record(UnsentRow row) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(bus.physical(row.topic()), bytes(row.key()), row.payload());
        Headers headers = record.headers();
        add(headers, CloudEvents.SPEC_VERSION, "1.0");
        add(headers, CloudEvents.ID, row.eventId().toString());
        add(headers, CloudEvents.TYPE, row.type());
        add(headers, CloudEvents.SOURCE, source);
        add(headers, CloudEvents.SUBJECT, row.key());
        add(headers, CloudEvents.TIME, row.time().toString());
        add(headers, CloudEvents.SEQUENCE, Long.toString(row.sequence()));
        add(headers, CloudEvents.CONTENT_TYPE, "application/json");
        if (row.headers() != null) {
            json.readTexts(row.headers()).forEach((name, value) -> add(headers, name, value));
        }
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
