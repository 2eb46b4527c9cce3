/**
 * A customer's account: one for each mailbox, with its password and roles. {@code POST
 * /api/customers} makes one; the first admin is made before the service takes its first request.
 * What changes is told on the topic {@code customers}, in the transaction of the change.
 */
@NullMarked
package shop.customer.accounts;

import org.jspecify.annotations.NullMarked;
