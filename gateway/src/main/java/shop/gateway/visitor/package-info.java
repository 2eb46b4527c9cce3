/**
 * The identity of a visitor before any account exists: read from a cookie or a header, made when
 * there is none, handed to the services as a signed token.
 */
@NullMarked
package shop.gateway.visitor;

import org.jspecify.annotations.NullMarked;
