/**
 * What this service must know of cart-service: a checkout that became an order can be read there
 * before it arrives on the bus. Called by {@code ordering} for an order it has not seen; what comes
 * back is served, never stored.
 */
@NullMarked
package shop.order.checkout;

import org.jspecify.annotations.NullMarked;
