/**
 * Postgres and Kafka as parts of the stack: where their data, logs and pids lie and how they are
 * started and ended.
 */
@NullMarked
package shop.localstack.store;

import org.jspecify.annotations.NullMarked;
