/**
 * Staff write products and their variants. A body is the Product that is answered; members that
 * only the server gives (ids, version, priceFrom, availability) may be sent back and are ignored.
 *
 * <p>A product is never deleted, only withdrawn. A variant is deleted unless stock of it is held or
 * it was ever sold: an order that is cancelled puts its goods back on that variant's stock.
 */
@NullMarked
package shop.catalog.editing;

import org.jspecify.annotations.NullMarked;
