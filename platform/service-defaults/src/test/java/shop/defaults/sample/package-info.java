/** The smallest service there is, to see from outside what the defaults make of it. */
@NullMarked
package shop.defaults.sample;

import org.jspecify.annotations.NullMarked;
