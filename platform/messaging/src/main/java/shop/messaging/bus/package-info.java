/**
 * The broker as this service needs it: client settings, and the one table of topics with their
 * retention, created once the broker answers. Internal to messaging.
 */
@NullMarked
package shop.messaging.bus;

import org.jspecify.annotations.NullMarked;
