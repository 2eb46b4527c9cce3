/**
 * What was sold, kept for ever: a PLACED checkout is a line of the ledger. A line is closed when
 * order-service says it stored the order; until then the sale is published again and again, so that
 * even a broker that forgot it loses no order. order-service reads a line here when it is asked for
 * an order that has not reached it yet.
 */
@NullMarked
package shop.cart.ledger;

import org.jspecify.annotations.NullMarked;
