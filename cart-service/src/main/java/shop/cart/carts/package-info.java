/**
 * A buyer's one open cart: its lines, where it goes, what it costs. Storefronts call it through
 * HTTP; {@code checkout} locks it and turns it into an order.
 *
 * <pre>
 *   open ──checkout──▶ checking-out ──sale──▶ ordered
 *    ▲                      │
 *    └────────abort─────────┘
 * </pre>
 */
@NullMarked
package shop.cart.carts;

import org.jspecify.annotations.NullMarked;
