/**
 * What came in for an order. Staff record a payment they received; the order never takes more than
 * is due, and says once that all is paid. Called over HTTP alone.
 */
@NullMarked
package shop.order.payments;

import org.jspecify.annotations.NullMarked;
