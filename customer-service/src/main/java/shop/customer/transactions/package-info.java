/** How a use case opens a transaction here: explicitly, short, and tried again after a deadlock. */
@NullMarked
package shop.customer.transactions;

import org.jspecify.annotations.NullMarked;
