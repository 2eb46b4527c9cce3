/**
 * The home directory of a stack ({@code .shop}): where everything lies, and the keys and passwords
 * that are made at first start and kept until the stack is reset. Readable by its owner alone.
 */
@NullMarked
package shop.localstack.home;

import org.jspecify.annotations.NullMarked;
