/**
 * What is measured, one class for each group of figures. A scenario runs against a stack that is up
 * and holds data, and leaves it fit for the next one.
 */
@NullMarked
package shop.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;
