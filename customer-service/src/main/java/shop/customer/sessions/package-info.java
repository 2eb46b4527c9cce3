/**
 * One sign-in on one browser: a family of refresh tokens, each good for one use.
 *
 * <pre>
 * POST /api/auth/refresh  token ──▶ used, and its successor issued
 *                         used within 10 s ──▶ the same successor again, while that is unused
 *                         used before that ──▶ somebody has a copy: the family is revoked
 * </pre>
 *
 * The life of a session is fixed when it begins. Access tokens name their session ({@code sid}) and
 * live on for up to ten minutes after it was revoked.
 */
@NullMarked
package shop.customer.sessions;

import org.jspecify.annotations.NullMarked;
