/**
 * How the shop sends, where, and for how much. Staff write it; carts ask {@link
 * shop.cart.shipping.ShippingOffers} what applies to what they hold.
 */
@NullMarked
package shop.cart.shipping;

import org.jspecify.annotations.NullMarked;
