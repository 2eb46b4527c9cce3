/**
 * From the outbox to the bus. One thread and one unpooled connection in each replica: the
 * connection holds the lanes' advisory locks, reads the rows and deletes what was acknowledged, so
 * that who has lost its locks can neither read nor delete. Internal to messaging.
 */
@NullMarked
package shop.messaging.relay;

import org.jspecify.annotations.NullMarked;
