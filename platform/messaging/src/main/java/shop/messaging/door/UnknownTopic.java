package shop.messaging.door;

/** This service does not publish the topic, or cannot tell it again. */
final class UnknownTopic extends RuntimeException {}
