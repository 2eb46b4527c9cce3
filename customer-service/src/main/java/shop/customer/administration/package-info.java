/** Customers as the shop's admin sees them: list, search, roles. */
@NullMarked
package shop.customer.administration;

import org.jspecify.annotations.NullMarked;
