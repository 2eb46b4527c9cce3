/**
 * An order from acceptance to its end.
 *
 * <pre>
 *   order.placed ──▶ placed ──▶ paid ──▶ partially-fulfilled ──▶ fulfilled ──▶ delivered
 *   (cart-service)     │          │                                               │
 *                      └──────────┴──▶ cancelled, refunded          returned ◀────┘
 * </pre>
 *
 * <p>{@code OrderListener} brings orders in, from the bus alone and in batches; {@code
 * OrderController} shows them to their owners. Promised: one order for each placed checkout however
 * often it is told, {@code order.accepted} exactly with its row, and a read right after the sale
 * that never says "unknown".
 */
@NullMarked
package shop.order.ordering;

import org.jspecify.annotations.NullMarked;
