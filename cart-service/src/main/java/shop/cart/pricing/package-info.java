/**
 * What a cart costs: subtotal, discount, shipping, tax and total from lines and rules. Pure
 * arithmetic without a database, a clock or a framework, called by carts and checkout alike, so
 * that the total which is shown is the total which is charged.
 *
 * <p>Tax is rounded half up once per line and once for shipping; every other amount is a sum.
 */
@NullMarked
package shop.cart.pricing;

import org.jspecify.annotations.NullMarked;
