/**
 * Orders as staff see them: all of them, found by status, time and words, and the notes that staff
 * leave each other. Called over HTTP alone.
 */
@NullMarked
package shop.order.backoffice;

import org.jspecify.annotations.NullMarked;
