/**
 * Merges carts when customer-service tells who a visitor is, whether or not the visitor has asked
 * for anything since. The request that carries both tokens does the same by the same code ({@link
 * shop.cart.carts.MergeCarts}), so either may come first, and both may come twice.
 */
@NullMarked
package shop.cart.merging;

import org.jspecify.annotations.NullMarked;
