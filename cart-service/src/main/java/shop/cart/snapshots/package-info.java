/** What every request reads and staff seldom change, kept in memory for a moment. */
@NullMarked
package shop.cart.snapshots;

import org.jspecify.annotations.NullMarked;
