/** W3C trace context: one id from the gateway through every service, in logs and in problems. */
@NullMarked
package shop.defaults.trace;

import org.jspecify.annotations.NullMarked;
