/**
 * The product as an aggregate: what it is, its variants with their prices, its place in the
 * category tree. Every change goes through {@link shop.catalog.products.Product}, raises its
 * version once and is told to the bus with the full state, in the same transaction.
 *
 * <p>{@link shop.catalog.products.ProductStates} reads that full state by one statement; the bus,
 * the shop's pages and cart-service all see this one projection.
 */
@NullMarked
package shop.catalog.products;

import org.jspecify.annotations.NullMarked;
