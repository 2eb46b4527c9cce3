/**
 * What clients asked and were told: a line in a file before each call and one after it, and the
 * calls read back from it.
 */
@NullMarked
package shop.systemtests.history;

import org.jspecify.annotations.NullMarked;
