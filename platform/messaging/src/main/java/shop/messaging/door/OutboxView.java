package shop.messaging.door;

/**
 * @param unsent events that wait for the bus, counted up to 10,000
 * @param oldestSeconds the age of the oldest of them
 * @param unsendable events that the bus will never take
 */
record OutboxView(long unsent, long oldestSeconds, long unsendable) {}
