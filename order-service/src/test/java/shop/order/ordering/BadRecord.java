package shop.order.ordering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import shop.defaults.json.ShopJson;
import shop.events.OrderPlaced;
import shop.testsupport.TestBus;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record of the list of bad ones: a good {@code order.placed} with something done to it.
 *
 * @param number of the list, and what is wrong
 * @param outcome what must become of it
 */
record BadRecord(String number, Outcome outcome, Spoiling spoiling) {

    enum Outcome {
        STORED,
        IGNORED,
        SET_ASIDE
    }

    interface Spoiling {
        ProducerRecord<String, byte[]> spoil(ProducerRecord<String, byte[]> good, OrderPlaced sale);
    }

    static BadRecord value(String number, byte @Nullable [] value) {
        return new BadRecord(number, Outcome.SET_ASIDE, (good, _) -> copy(good, good.key(), value));
    }

    static BadRecord text(String number, String value) {
        return value(number, value.getBytes(StandardCharsets.UTF_8));
    }

    static BadRecord body(String number, Outcome outcome, Consumer<ObjectNode> change) {
        return new BadRecord(
                number,
                outcome,
                (good, sale) -> {
                    ObjectNode json = ShopJson.tolerant().valueToTree(sale);
                    change.accept(json);
                    byte[] value = json.toString().getBytes(StandardCharsets.UTF_8);
                    return copy(good, good.key(), value);
                });
    }

    static BadRecord header(String number, Outcome outcome, String name, @Nullable String text) {
        return new BadRecord(
                number,
                outcome,
                (good, _) -> {
                    good.headers().remove(name);
                    return text == null ? good : with(good, name, text);
                });
    }

    /** The record's key stays its sale's, so that it can be found again. */
    static BadRecord record(String number, Outcome outcome, Spoiling spoiling) {
        return new BadRecord(number, outcome, spoiling);
    }

    static ProducerRecord<String, byte[]> with(
            ProducerRecord<String, byte[]> record, String name, String text) {
        record.headers().add(new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    static ProducerRecord<String, byte[]> at(ProducerRecord<String, byte[]> good, Instant time) {
        return new ProducerRecord<>(
                good.topic(), null, time.toEpochMilli(), good.key(), good.value(), good.headers());
    }

    private static ProducerRecord<String, byte[]> copy(
            ProducerRecord<String, byte[]> good, String key, byte @Nullable [] value) {
        return new ProducerRecord<>(good.topic(), null, key, value, good.headers());
    }

    ProducerRecord<String, byte[]> of(OrderPlaced sale) {
        return spoiling.spoil(good(UUID.randomUUID(), sale), sale);
    }

    static ProducerRecord<String, byte[]> good(UUID eventId, OrderPlaced sale) {
        byte[] json = ShopJson.tolerant().writeValueAsBytes(sale);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>("orders", null, sale.key(), json, List.of());
        Map<String, String> headers = TestBus.headers(eventId, sale, 1);
        headers.forEach((name, text) -> with(record, name, text));
        return record;
    }

    @Override
    public String toString() {
        return number;
    }
}
