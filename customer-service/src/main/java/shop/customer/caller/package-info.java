/**
 * Who calls, as the verified tokens say it: {@link shop.customer.caller.SignedIn} for what needs an
 * account, {@link shop.customer.caller.Browser} for what works without. Arguments of controllers.
 */
@NullMarked
package shop.customer.caller;

import org.jspecify.annotations.NullMarked;
