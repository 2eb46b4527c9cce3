/** Calls from one service to another, below {@code /internal}. */
@NullMarked
package shop.defaults.client;

import org.jspecify.annotations.NullMarked;
