package shop.systemtests.check;

/**
 * A variant's stock and what its reservations say, at one moment.
 *
 * @param initial on hand before the first sale
 * @param held units of reservations that are HELD
 * @param sold units of reservations that are CONFIRMED
 */
public record StockSample(
        long variantId, long initial, long onHand, long reserved, long held, long sold) {}
