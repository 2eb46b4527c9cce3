/**
 * What every test of this shop may lean on: a real Postgres and a real Kafka, one of each for a
 * test JVM, signed tokens, a window on the bus, and the rules of the house as a test.
 *
 * <p>Whether the servers are containers or embedded is decided in {@link
 * shop.testsupport.Infrastructure} and nowhere else.
 */
@NullMarked
package shop.testsupport;

import org.jspecify.annotations.NullMarked;
