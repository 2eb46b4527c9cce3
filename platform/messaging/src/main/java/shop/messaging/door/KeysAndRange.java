package shop.messaging.door;

/** Keys were named and a range of keys besides. */
final class KeysAndRange extends RuntimeException {}
