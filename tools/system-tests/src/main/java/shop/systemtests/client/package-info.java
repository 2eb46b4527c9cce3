/**
 * The shop as its clients see it, over HTTP alone: visitors who buy, an admin who fills shelves.
 * They remember what they were told, so that it can be compared with what became of it.
 */
@NullMarked
package shop.systemtests.client;

import org.jspecify.annotations.NullMarked;
