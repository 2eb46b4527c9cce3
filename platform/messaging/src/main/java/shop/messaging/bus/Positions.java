package shop.messaging.bus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where a topic begins and ends and where a group stands; all answers within one time limit. */
final class Positions {

    private final Admin admin;
    private final long until;

    Positions(Admin admin, Duration limit) {
        this.admin = admin;
        this.until = System.nanoTime() + limit.toNanos();
    }

    /** Records of the topic that the group has not committed yet. */
    long behind(String topic, String group) {
        List<TopicPartition> partitions = partitions(topic);
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .mapToLong(at -> behind(of(starts, at), committed.get(at), of(ends, at)))
                .sum();
    }

    private static long of(Map<TopicPartition, Long> offsets, TopicPartition at) {
        return offsets.getOrDefault(at, 0L);
    }

    /** What was deleted before the group came to it is not waiting any more. */
    private static long behind(long start, @Nullable OffsetAndMetadata committed, long end) {
        long next = committed == null ? start : Math.max(start, committed.offset());
        return Math.max(0, end - next);
    }

    private List<TopicPartition> partitions(String topic) {
        return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(found -> found.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** A group that nobody joined yet stands nowhere. */
    private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try {
            return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        } catch (GroupIdNotFoundException fresh) {
            return Map.of();
        }
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec));
        return answer(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        } catch (java.util.concurrent.TimeoutException late) {
            throw new TimeoutException("no answer in time", late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", stopping);
        }
    }
}
