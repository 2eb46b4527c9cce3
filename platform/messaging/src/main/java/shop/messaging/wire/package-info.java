/**
 * What an event looks like on the wire: CloudEvents 1.0 in Kafka's binary mode, plain JSON as the
 * value. Internal to messaging.
 */
@NullMarked
package shop.messaging.wire;

import org.jspecify.annotations.NullMarked;
