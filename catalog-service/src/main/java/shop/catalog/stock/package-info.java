/**
 * How many of each variant there are. A level changes only here: set by an admin, reserved,
 * released and taken out by {@code reserving}, opened by an import.
 *
 * <p>Lock order of every transaction: reservation rows by order id first, then all its stock rows
 * by ascending variant id. {@link shop.catalog.stock.StockLevels#lock} is the only way to get at
 * them for a change.
 */
@NullMarked
package shop.catalog.stock;

import org.jspecify.annotations.NullMarked;
