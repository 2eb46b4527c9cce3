/**
 * What this service must know of catalog's stock: one reservation an order, made and released by
 * two calls. Both may be repeated; the order id says which reservation is meant.
 */
@NullMarked
package shop.cart.reservations;

import org.jspecify.annotations.NullMarked;
