/**
 * What each country takes. A country's prices either contain their tax or not, so a cart has one
 * mode. Staff write it; carts ask {@link shop.cart.taxes.TaxRules}.
 */
@NullMarked
package shop.cart.taxes;

import org.jspecify.annotations.NullMarked;
