/**
 * Which products a shopper means: the listing, one row for each active product, kept in the
 * transaction that changes the product; pages of it by keyset in every order, found by words,
 * category, price, attributes and stock; what can be narrowed further; and suggestions while
 * somebody types. Called by {@code browsing}, which shows what is found.
 *
 * <p>Words are compared as written, without accents and case, and by their English stems; the shop
 * states no language of its texts, and names, brands and skus have none.
 */
@NullMarked
package shop.catalog.searching;

import org.jspecify.annotations.NullMarked;
