/**
 * Staff arrange the category tree and what stands in it. Who writes here waits for the one turn in
 * which slugs and names are given out, so the tree is changed by one at a time.
 *
 * <p>A product's state names its categories: when one is renamed, or products come and go, the
 * products are told anew, in batches ({@code products.TellProducts}).
 */
@NullMarked
package shop.catalog.categories;

import org.jspecify.annotations.NullMarked;
