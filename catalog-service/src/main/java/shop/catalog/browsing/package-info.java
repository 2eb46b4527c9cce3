/**
 * What a shopper sees: active products with their availability, lists of them, and the category
 * tree. Products and pages come from a cache without stock; what this process has changed is never
 * answered from before the change, what another has changed at the latest a second after it.
 * Availability is read at each answer, since every sale changes it.
 */
@NullMarked
package shop.catalog.browsing;

import org.jspecify.annotations.NullMarked;
