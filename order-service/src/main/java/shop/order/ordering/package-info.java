/**
 * An order from acceptance to its end.
 *
 * <pre>
 *   order.placed ──▶ placed ─┬───────────▶ partially-fulfilled ──▶ fulfilled ──▶ delivered
 *   (cart-service)     │     │                ▲        ▲              ▲
 *                      ├──▶ paid ─────────────┘        └ more parcels │
 *                      │     ├────────────────────────────────────────┘
 *                      └─────┴──▶ cancelled
 *
 *   placed               sold; nothing was sent, and not all was received
 *   paid                 all that was due was received before anything was sent
 *   partially-fulfilled  some of it is on its way, paid or not
 *   fulfilled            all of it is on its way, paid or not
 *   delivered            all of it was sent and each parcel arrived
 *   cancelled            called off as a whole before anything was sent; what was received is owed
 *   returned, refunded   nothing leads there yet
 * </pre>
 *
 * <p>What was received stands beside the status: an order that is on its way keeps its status when
 * it is paid, and says so by {@code order.paid}. amountDue = (cancelled ? 0 : total) − received +
 * refunded.
 *
 * <p>{@code OrderListener} brings orders in, from the bus alone and in batches; {@code
 * OrderController} shows them to their owners. The folders beside this one hold the commands; each
 * goes through {@code CommandOrder} and one transition of {@code Order}, under the lock of the
 * order's row. Promised: one order for each placed checkout however often it is told, {@code
 * order.accepted} exactly with its row, each later fact exactly with its change, and a read right
 * after the sale that never says "unknown".
 */
@NullMarked
package shop.order.ordering;

import org.jspecify.annotations.NullMarked;
