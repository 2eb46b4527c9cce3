package shop.systemtests.check;

/**
 * An event as it lies on the bus.
 *
 * @param content a checksum of its value
 * @param total of an {@code order.placed}, in minor units; 0 of any other event
 */
public record Entry(
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        String type,
        long sequence,
        int content,
        long total) {}
