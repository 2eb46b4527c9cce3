/**
 * Finds an order by what is printed on its confirmation: number and e-mail address. Anybody may
 * ask, so a wrong address and an unknown number are answered alike and after the same work, and
 * guesses are counted for each number. An order that has not arrived yet is unknown here: its
 * number is not known before it is.
 */
@NullMarked
package shop.order.lookup;

import org.jspecify.annotations.NullMarked;
