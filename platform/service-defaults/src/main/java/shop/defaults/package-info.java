/**
 * What every part of the shop shares. The web-neutral half is wired by {@link
 * shop.defaults.DefaultsAutoConfiguration} and serves the gateway too; the half for servlets,
 * {@link shop.defaults.web.ServletAutoConfiguration}, only where a servlet container is.
 */
@NullMarked
package shop.defaults;

import org.jspecify.annotations.NullMarked;
