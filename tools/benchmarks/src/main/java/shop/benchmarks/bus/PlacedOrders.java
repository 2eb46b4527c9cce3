package shop.benchmarks.bus;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import shop.benchmarks.data.Data;
import shop.benchmarks.data.Sale;

/** {@code order.placed} as the relay would send it. */
final class PlacedOrders {

    static final String TYPE = "shop.order.placed.v1";

    /** Far above the numbers of the orders that the data holds. */
    private static final long FIRST = 1_000_000_000L;

    private final Data data;

    PlacedOrders(Data data) {
        this.data = data;
    }

    Sale sale(long number) {
        return data.sale(FIRST + number, FIRST + number);
    }

    ProducerRecord<byte[], byte[]> record(String topic, long number) {
        Sale sale = sale(number);
        String key = sale.id().toString();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, bytes(key), sale.eventBytes());
        Headers headers = record.headers();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(UUID.nameUUIDFromBytes(bytes(key)).toString()));
        headers.add("ce_type", bytes(TYPE));
        headers.add("ce_source", bytes("/cart-service"));
        headers.add("ce_subject", bytes(key));
        headers.add("ce_time", bytes(sale.placedAt().toString()));
        headers.add("ce_sequence", bytes("1"));
        headers.add("content-type", bytes("application/json"));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
