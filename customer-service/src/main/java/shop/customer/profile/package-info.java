/**
 * What customers see and change of their own account at {@code /api/customers/me}: name, e-mail,
 * password, export and erasure. What could take an account away from its owner needs the password
 * once more.
 */
@NullMarked
package shop.customer.profile;

import org.jspecify.annotations.NullMarked;
