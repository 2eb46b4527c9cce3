/** Who the customers are: accounts, sign-in and the keys that others verify tokens by. */
@NullMarked
package shop.customer;

import org.jspecify.annotations.NullMarked;
