/**
 * What visitors do in the shop, told on the topic {@code visitors} for add-ons such as
 * recommendations. Nothing is told without the visitor's consent, which is state: {@code PUT
 * /api/visits/consent}, then {@code POST /api/visits}.
 */
@NullMarked
package shop.customer.visits;

import org.jspecify.annotations.NullMarked;
