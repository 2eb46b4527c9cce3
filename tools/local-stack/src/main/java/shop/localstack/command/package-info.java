/**
 * The commands of {@code ./shop}, one class each; they print for a person and leave the work to the
 * stack.
 */
@NullMarked
package shop.localstack.command;

import org.jspecify.annotations.NullMarked;
