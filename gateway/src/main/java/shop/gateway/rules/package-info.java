/**
 * What a request must look like before it is routed, and what is taken off it. Each rule is one
 * small class; a broken rule is {@link shop.gateway.problem.Refused}.
 */
@NullMarked
package shop.gateway.rules;

import org.jspecify.annotations.NullMarked;
