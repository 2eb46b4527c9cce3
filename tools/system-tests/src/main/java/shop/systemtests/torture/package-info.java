/**
 * {@code ./shop torture}: people buy, a nemesis strikes, everything heals, and what was promised is
 * checked against what they were told, the databases and the bus.
 */
@NullMarked
package shop.systemtests.torture;

import org.jspecify.annotations.NullMarked;
