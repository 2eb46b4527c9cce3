/**
 * From e-mail and password to tokens.
 *
 * <pre>
 * POST /api/auth/login → LoginController → SignIn ─┬─ LoginAttempts   (10 wrong in 15 minutes)
 *                                                  ├─ Passwords       (Argon2id, in a slot)
 *                                                  ├─ RefreshTokens   (opaque, stored hashed)
 *                                                  └─ IssueAccessToken (ES256, 10 minutes)
 * GET /.well-known/jwks.json → JwksController: what others verify access tokens by
 * </pre>
 */
@NullMarked
package shop.customer.signin;

import org.jspecify.annotations.NullMarked;
