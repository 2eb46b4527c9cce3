/**
 * A merchant's product file, in the format Shopify exports, becomes products.
 *
 * <pre>
 * TextLines      bytes → lines, CsvRows: lines → records
 * ProductFile    the formats: records of one product → a portion, with what cannot be used of it
 * StorePortions  so many portions as a transaction may hold → the catalog, and the job's books
 * ImportProducts all of it, as a job
 * </pre>
 *
 * Good lines go in and bad ones are named. Importing the same file again changes nothing; a second
 * import never touches the stock of a variant that is known.
 */
@NullMarked
package shop.catalog.importing;

import org.jspecify.annotations.NullMarked;
