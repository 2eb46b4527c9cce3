/**
 * cart-service: carts, what they cost, and the checkout that turns one into an order. The sale is
 * decided here, before any other service hears of it.
 */
@NullMarked
package shop.cart;

import org.jspecify.annotations.NullMarked;
