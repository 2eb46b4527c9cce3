/**
 * The end of an order as a whole, by its buyer or by staff, until something of it was sent. Says on
 * the bus whether the goods go back into stock; catalog-service puts them there. Called over HTTP
 * alone.
 */
@NullMarked
package shop.order.cancelling;

import org.jspecify.annotations.NullMarked;
