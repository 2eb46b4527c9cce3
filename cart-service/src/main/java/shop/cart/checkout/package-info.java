/**
 * The checkout: a cart becomes one order, once. {@link shop.cart.checkout.PlaceOrder} reads top
 * down as the checkout itself: T1 begins it, R holds the stock, T2 is the commit point.
 *
 * <pre>
 *             T1                 T2
 *   (none) ───────▶ STARTED ───────────▶ PLACED
 *                      │ │
 *           R refused  │ │ anything else goes wrong, or 30 s pass
 *                      │ └──────▶ ABORTING ──release acknowledged──▶ ABORTED
 *                      └─────────────────────────────────────────────▶ ABORTED
 * </pre>
 *
 * Every arrow is one transaction with a compare-and-set on the checkout's row, so of two that meet
 * one wins. No call to another service is made inside a transaction. A cart is open again as soon
 * as its checkout is no longer STARTED.
 */
@NullMarked
package shop.cart.checkout;

import org.jspecify.annotations.NullMarked;
