/**
 * What the doors for staff have in common: pages of a list, the precondition of a change, a patch
 * of what is there, and the words for what is refused.
 */
@NullMarked
package shop.catalog.doors;

import org.jspecify.annotations.NullMarked;
