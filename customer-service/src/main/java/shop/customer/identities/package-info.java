/**
 * Which visitor is which customer. The first customer wins a visitor, at sign-in, at refresh or
 * with the first request below {@code /api/customers/me} that carries both tokens; {@code
 * VisitorIdentified} tells the others. When another customer comes with the same visitor, the
 * answer carries {@code Visitor-Renew: true} and the gateway makes a new one.
 */
@NullMarked
package shop.customer.identities;

import org.jspecify.annotations.NullMarked;
