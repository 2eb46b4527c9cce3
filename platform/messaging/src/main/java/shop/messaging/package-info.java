/**
 * Events between services, once and in order for whoever reads them well: an outbox written in the
 * business transaction, a relay that sends it, doors for what others publish, dead letters for what
 * cannot heal.
 *
 * <p>Services use {@link shop.messaging.Outbox}, {@link shop.messaging.EventListener}, {@link
 * shop.messaging.Inbox} and {@link shop.messaging.Republishing}; everything else configures itself,
 * the administrators' doors ({@code shop.messaging.door}) included.
 */
@NullMarked
package shop.messaging;

import org.jspecify.annotations.NullMarked;
