/**
 * customer-service: who the customers are. Accounts, sign-in and the keys that others verify tokens
 * by; which visitor is which customer; what visitors allow to be told of their visits.
 */
@NullMarked
package shop.customer;

import org.jspecify.annotations.NullMarked;
