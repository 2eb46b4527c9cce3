/**
 * Which visitor turned out to be which customer: our copy of what customer-service tells on {@code
 * identities}. Promised: an order placed as a guest belongs to the customer, whichever of the two
 * arrives first. The intake looks here for each new order; a binding that arrives gives away the
 * orders that are here. One lock keeps the two from passing each other unseen.
 */
@NullMarked
package shop.order.visitors;

import org.jspecify.annotations.NullMarked;
