/**
 * Figures of a run: what was measured, how often, how it stands to its limit and its goal; written
 * as JSON, as a Markdown table and as charts, and read again to be compared. Knows nothing of how
 * they came about.
 */
@NullMarked
package shop.benchmarks.report;

import org.jspecify.annotations.NullMarked;
