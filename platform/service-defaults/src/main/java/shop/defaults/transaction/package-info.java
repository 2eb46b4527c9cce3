/** Transactions of a service with a database. */
@NullMarked
package shop.defaults.transaction;

import org.jspecify.annotations.NullMarked;
