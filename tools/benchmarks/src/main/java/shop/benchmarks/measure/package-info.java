/**
 * What processes use while something runs: CPU time before and after, divided by operations, and
 * resident memory.
 */
@NullMarked
package shop.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
