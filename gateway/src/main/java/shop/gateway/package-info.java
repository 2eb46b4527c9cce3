/**
 * The one door to the shop: it knows who visits, which service answers what, and what is not let
 * in. It owns no data and publishes nothing.
 */
@NullMarked
package shop.gateway;

import org.jspecify.annotations.NullMarked;
