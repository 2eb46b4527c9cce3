package shop.messaging;

/**
 * Publishes what this service knows of a topic's keys once more, for a consumer that was restored
 * from a backup or a topic that lost records. To be declared as a bean, one for each topic that can
 * be told again from the tables.
 *
 * <p>A compacted topic gets the full state of today; an immutable fact gets the same event id, time
 * and sequence ({@link Outbox#republish}).
 */
public interface Republishing {

    /** The topic without prefix, such as {@code products}. */
    String topic();

    /**
     * Appends to the outbox; called inside one transaction. Keys that do not exist are skipped.
     *
     * @throws MalformedKey when a key cannot be one of this topic
     */
    Republished republish(RepublishRequest request);
}
