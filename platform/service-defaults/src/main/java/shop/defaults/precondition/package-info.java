/** {@code If-Match}: a change of what somebody saw, and not of what it has become since. */
@NullMarked
package shop.defaults.precondition;

import org.jspecify.annotations.NullMarked;
