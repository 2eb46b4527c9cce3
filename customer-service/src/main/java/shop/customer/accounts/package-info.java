/**
 * A customer's account: one for each mailbox, with its password and roles. Used by {@code signin}.
 * The first admin is made here, before the service takes its first request.
 */
@NullMarked
package shop.customer.accounts;

import org.jspecify.annotations.NullMarked;
