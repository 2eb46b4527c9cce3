/**
 * From e-mail and password to tokens, and on from token to token.
 *
 * <pre>
 * POST /api/auth/login   → LoginController → SignIn ─┬─ Recognise (Argon2id, in a slot; 10 wrong in 15 minutes)
 *                                                    ├─ StartSession     ┐
 *                                                    ├─ BindVisitor      ├ one transaction
 *                                                    └─ IssueAccessToken ┘
 * POST /api/auth/refresh → LoginController → RenewSession → RotateToken, BindVisitor, IssueAccessToken
 * POST /api/auth/logout  → LoginController → EndSession
 * </pre>
 *
 * {@code ConfirmPassword} asks who is signed in for the password once more.
 */
@NullMarked
package shop.customer.signin;

import org.jspecify.annotations.NullMarked;
