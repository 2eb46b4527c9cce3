/**
 * All products as a file in Shopify's export format, in the form in which {@code importing} reads
 * them back without a difference. What the format cannot hold stands in columns of our own.
 */
@NullMarked
package shop.catalog.exporting;

import org.jspecify.annotations.NullMarked;
