/**
 * Who a visitor is: the copy of what customer-service says on {@code identities}. It may be late; a
 * request that carries both tokens is believed at once.
 */
@NullMarked
package shop.cart.visitors;

import org.jspecify.annotations.NullMarked;
