/**
 * The pair that access tokens are signed and verified by. {@code GET /.well-known/jwks.json} is
 * what others verify them by.
 */
@NullMarked
package shop.customer.keys;

import org.jspecify.annotations.NullMarked;
