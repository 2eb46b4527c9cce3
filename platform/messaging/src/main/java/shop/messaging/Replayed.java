package shop.messaging;

/**
 * What became of a replay.
 *
 * @param handled records that are settled now
 * @param left records of the key that are still parked
 */
public record Replayed(int handled, long left) {}
