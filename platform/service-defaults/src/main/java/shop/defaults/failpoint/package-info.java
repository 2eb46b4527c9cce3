/**
 * Places where a fault test may crash a process. Inert unless {@code SHOP_FAILPOINTS} names a
 * directory.
 */
@NullMarked
package shop.defaults.failpoint;

import org.jspecify.annotations.NullMarked;
