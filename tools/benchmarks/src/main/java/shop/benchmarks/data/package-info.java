/**
 * Fills a shop with products and orders, by the million: the rows that the services would have
 * written, straight into Postgres by COPY. What a row holds follows from the seed and its number
 * alone. Nothing is told to the bus.
 */
@NullMarked
package shop.benchmarks.data;

import org.jspecify.annotations.NullMarked;
