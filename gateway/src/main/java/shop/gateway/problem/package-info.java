/** Everything the gateway answers itself is a problem, rendered in one place. */
@NullMarked
package shop.gateway.problem;

import org.jspecify.annotations.NullMarked;
