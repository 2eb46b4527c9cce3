/**
 * What the API is: each service's own description, fetched from one replica, merged into one of
 * what this gateway serves, and a page that shows it.
 */
@NullMarked
package shop.gateway.docs;

import org.jspecify.annotations.NullMarked;
