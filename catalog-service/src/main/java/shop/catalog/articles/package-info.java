/** What cart-service must know of an article that the bus has not told it yet. */
@NullMarked
package shop.catalog.articles;

import org.jspecify.annotations.NullMarked;
