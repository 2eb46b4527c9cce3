/**
 * Products, prices and categories, and the stock they are sold from. Shoppers read it through the
 * gateway; cart-service reserves stock here before it commits a sale.
 */
@NullMarked
package shop.catalog;

import org.jspecify.annotations.NullMarked;
