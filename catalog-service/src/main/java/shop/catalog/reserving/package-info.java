/**
 * Stock held for a checkout, from the asking to the end: HELD → CONFIRMED (the sale was made) or
 * RELEASED (it was not); REFUSED holds nothing. A confirmed one whose order is cancelled becomes
 * RESTOCKED (the goods are on hand again) or CANCELLED (they are not). Called by cart-service
 * alone; confirmation and cancellation come from the bus.
 *
 * <p>Promises: one answer for each order id, however often it is asked; all lines or none; a
 * release that overtakes its reserve wins; stock is never promised twice. A confirmation counts
 * what was sold of each product, after the stock rows and in ascending product id.
 */
@NullMarked
package shop.catalog.reserving;

import org.jspecify.annotations.NullMarked;
