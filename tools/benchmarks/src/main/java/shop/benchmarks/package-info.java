/**
 * {@code ./shop bench}: a stack of its own under the JVM flags of production, load on it, and what
 * came of it as a table, a file and charts.
 */
@NullMarked
package shop.benchmarks;

import org.jspecify.annotations.NullMarked;
