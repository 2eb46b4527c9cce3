/**
 * What a shopper sees: active products with their availability, and the category tree. Products
 * come from a cache without stock, which a change in this process drops at once and time after a
 * second; availability is read at each answer, since every sale changes it.
 */
@NullMarked
package shop.catalog.browsing;

import org.jspecify.annotations.NullMarked;
