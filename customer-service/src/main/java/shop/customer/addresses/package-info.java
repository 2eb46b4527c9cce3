/**
 * The address book of a customer: {@code /api/customers/me/addresses}. At most 50, one of them the
 * default to ship to and one the default to bill.
 */
@NullMarked
package shop.customer.addresses;

import org.jspecify.annotations.NullMarked;
