/**
 * Cart's own copy of what can be bought, fed by {@code products} and {@code stock}; the newest
 * version wins, in whatever order it arrives. Carts are shown and priced from this copy alone, so
 * they show when catalog is away. An article which the copy does not know yet is asked for once.
 */
@NullMarked
package shop.cart.articles;

import org.jspecify.annotations.NullMarked;
