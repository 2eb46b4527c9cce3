/**
 * Postgres and Kafka without Docker: what {@code ./shop} and the tests run on. Both listen on
 * loopback alone, keep their data when asked to, and can be stopped, killed and started again on
 * the same directory and port.
 *
 * <p>Postgres is a process of its own, found again through its data directory; Kafka runs inside
 * the JVM that starts it. Neither trades durability for speed: what they acknowledge is on disk.
 */
@NullMarked
package shop.localstack.infra;

import org.jspecify.annotations.NullMarked;
