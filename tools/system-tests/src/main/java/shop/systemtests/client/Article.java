package shop.systemtests.client;

/**
 * One variant on the shelf, as it was put there.
 *
 * @param price gross, in minor units
 * @param units on hand before the first sale
 */
public record Article(long productId, long variantId, String sku, long price, int units) {}
