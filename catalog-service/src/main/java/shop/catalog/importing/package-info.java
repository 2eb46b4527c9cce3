/**
 * A merchant's product file, in the format Shopify exports, becomes products.
 *
 * <pre>
 * ProductFile    bytes → lines, lines of one handle → a group
 * ReadProduct    a group → a draft, and the lines that cannot be used
 * StoreProduct   a draft → the catalog, one transaction for each product
 * ImportProducts all of it, and the report
 * </pre>
 *
 * Good lines go in and bad ones are named. Importing the same file again changes nothing; a second
 * import never touches the stock of a variant that is known.
 */
@NullMarked
package shop.catalog.importing;

import org.jspecify.annotations.NullMarked;
