/**
 * A command that arrives twice under one {@code Idempotency-Key} happens once. The key's row is
 * written first, in the transaction of the command: who comes second waits for who came first, and
 * gets the same answer. A refusal rolls everything back, the key too, so the same key may try
 * again. Called by the doors of commands; forgets keys after a week.
 */
@NullMarked
package shop.order.idempotency;

import org.jspecify.annotations.NullMarked;
