/** EC P-256 keys in PEM files, as {@code ./shop keys} writes them. */
@NullMarked
package shop.defaults.key;

import org.jspecify.annotations.NullMarked;
