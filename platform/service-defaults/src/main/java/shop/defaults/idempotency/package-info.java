/** What services with {@code Idempotency-Key} have in common. */
@NullMarked
package shop.defaults.idempotency;

import org.jspecify.annotations.NullMarked;
