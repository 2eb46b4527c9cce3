/** What is measured around Kafka: the producer's limit, outboxes, intake and replay. */
@NullMarked
package shop.benchmarks.bus;

import org.jspecify.annotations.NullMarked;
