/**
 * The whole shop on one machine: embedded Postgres, embedded Kafka and one process for each
 * service.
 *
 * <p>{@link shop.localstack.Main} is what {@code ./shop} runs; {@link shop.localstack.Stack} is the
 * same thing as a library, used by the system tests. There is no supervisor: every part is a
 * detached process of its own, known by its pid file, and stays what it is (alive or dead) until
 * somebody says otherwise.
 */
@NullMarked
package shop.localstack;

import org.jspecify.annotations.NullMarked;
