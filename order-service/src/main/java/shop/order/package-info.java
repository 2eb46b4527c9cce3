/**
 * Completed orders: what was sold, to whom, and what has been received for it. Orders come from the
 * bus alone; the sale was decided before this service hears of it, so it never has to say no.
 */
@NullMarked
package shop.order;

import org.jspecify.annotations.NullMarked;
