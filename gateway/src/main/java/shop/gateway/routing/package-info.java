/** From a path to a replica: routes, turns, circuit breakers and time budgets. */
@NullMarked
package shop.gateway.routing;

import org.jspecify.annotations.NullMarked;
