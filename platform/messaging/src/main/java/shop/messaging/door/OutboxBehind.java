package shop.messaging.door;

/** Events wait for the bus already. */
final class OutboxBehind extends RuntimeException {}
