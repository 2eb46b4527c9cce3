/**
 * A whole shop with two of everything that may be doubled, and a proxy on every way between parts:
 * what a fault can get at.
 */
@NullMarked
package shop.systemtests.fleet;

import org.jspecify.annotations.NullMarked;
