/** JSON as the HTTP interface speaks it: strict in, decimal strings for rates. */
@NullMarked
package shop.defaults.json;

import org.jspecify.annotations.NullMarked;
