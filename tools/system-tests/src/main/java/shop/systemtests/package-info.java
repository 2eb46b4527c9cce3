/** The whole shop as a system under test: its parts, its clients, its books. */
@NullMarked
package shop.systemtests;

import org.jspecify.annotations.NullMarked;
