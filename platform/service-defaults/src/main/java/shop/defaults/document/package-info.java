/**
 * {@code GET /v3/api-docs}: what a service offers below {@code /api}, as OpenAPI 3.1, read from its
 * controllers. Made when somebody asks for the first time and kept as bytes; a start costs nothing
 * for it.
 */
@NullMarked
package shop.defaults.document;

import org.jspecify.annotations.NullMarked;
