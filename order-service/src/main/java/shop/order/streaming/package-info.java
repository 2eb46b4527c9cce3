/**
 * The status of an order as it changes, for a page that stays open (server-sent events). Each
 * replica looks once a tick, with one statement for all streams it holds, for what happened since;
 * no stream holds a database connection. So a change is told whichever replica made it, none twice
 * to a client that comes back with its {@code Last-Event-ID}. Streams are bounded in number and in
 * time; a client that is cut off comes back.
 */
@NullMarked
package shop.order.streaming;

import org.jspecify.annotations.NullMarked;
