/**
 * What bounds the shop on this machine: a bare answer of the same HTTP server, the rows that a sale
 * must at least leave behind, a bare producer. Nothing of the shop's own code is in them.
 */
@NullMarked
package shop.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
