/**
 * What the doors have in common: query parameters, pages of a list, a patch of what is there, and
 * the words for what is refused.
 */
@NullMarked
package shop.catalog.doors;

import org.jspecify.annotations.NullMarked;
