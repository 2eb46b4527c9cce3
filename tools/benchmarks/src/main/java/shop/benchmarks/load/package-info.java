/**
 * Load in two models. Closed: so many clients, each asks again when it was answered. Open: so many
 * arrivals a second, whether or not the earlier ones were answered, timed from the moment at which
 * each should have begun.
 */
@NullMarked
package shop.benchmarks.load;

import org.jspecify.annotations.NullMarked;
