package shop.messaging.bus;

/**
 * A topic that this service reads.
 *
 * @param topic without prefix
 * @param group the consumer group's name at the broker
 */
public record Subscription(String topic, String group) {}
