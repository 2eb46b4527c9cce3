/** How much a client may send, stated once for the gateway and the services behind it. */
@NullMarked
package shop.defaults.limit;

import org.jspecify.annotations.NullMarked;
