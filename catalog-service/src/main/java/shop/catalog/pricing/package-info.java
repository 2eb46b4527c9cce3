/**
 * What variants cost, in the shop's own currency and in others. The own price stands in the
 * variant's row, the others in {@code price}; both are told to the bus with the product's state.
 */
@NullMarked
package shop.catalog.pricing;

import org.jspecify.annotations.NullMarked;
