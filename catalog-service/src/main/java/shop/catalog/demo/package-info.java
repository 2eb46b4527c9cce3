/**
 * The demo catalog: products written for this project, imported at the first start, and their
 * pictures, which are drawn here.
 */
@NullMarked
package shop.catalog.demo;

import org.jspecify.annotations.NullMarked;
