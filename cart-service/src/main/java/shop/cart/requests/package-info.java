/**
 * What the doors of this service have in common: preconditions, codes of countries and currencies,
 * pages of a list, and how what is refused becomes a problem.
 */
@NullMarked
package shop.cart.requests;

import org.jspecify.annotations.NullMarked;
