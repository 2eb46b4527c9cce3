/**
 * The bus as an administrator sees it: what waits, what could not be handled, and the three things
 * that can be done about it. Served by every service with a servlet container; the gateway puts
 * their answers together.
 */
@NullMarked
package shop.messaging.door;

import org.jspecify.annotations.NullMarked;
