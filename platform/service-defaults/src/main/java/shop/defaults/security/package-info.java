/**
 * Who is calling: visitor, customer, or another service. Every token is verified where it is used;
 * nothing is believed because a neighbour sent it.
 */
@NullMarked
package shop.defaults.security;

import org.jspecify.annotations.NullMarked;
