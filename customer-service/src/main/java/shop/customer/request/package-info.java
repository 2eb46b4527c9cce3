/**
 * What a request can be refused for before anything is done: a malformed part, or a value that no
 * shop could work with. Used by every door.
 */
@NullMarked
package shop.customer.request;

import org.jspecify.annotations.NullMarked;
