/**
 * The connection beneath the requests: how long a client may take, and request lines that are none.
 */
@NullMarked
package shop.gateway.server;

import org.jspecify.annotations.NullMarked;
