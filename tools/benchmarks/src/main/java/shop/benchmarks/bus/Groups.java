package shop.benchmarks.bus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The consumer groups of services that are not running. */
final class Groups {

    private final Admin admin;

    Groups(Admin admin) {
        this.admin = admin;
    }

    /** The groups of that service go on behind everything that is in the topic now. */
    void skip(String service, String topic) throws ExecutionException, InterruptedException {
        for (var group : admin.listGroups().all().get()) {
            if (group.groupId().contains(service)) {
                skipIn(group.groupId(), topic);
            }
        }
    }

    private void skipIn(String group, String topic)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        ends(topic)
                .forEach((partition, end) -> {
                    if (read.containsKey(partition)) {
                        ends.put(partition, new OffsetAndMetadata(end));
                    }
                });
        if (!ends.isEmpty()) {
            admin.alterConsumerGroupOffsets(group, ends).all().get();
        }
    }

    /** Offset behind the last record of each partition. */
    Map<TopicPartition, Long> ends(String topic) throws ExecutionException, InterruptedException {
        var partitions =
                Objects.requireNonNull(
                                admin.describeTopics(List.of(topic))
                                        .allTopicNames()
                                        .get()
                                        .get(topic))
                        .partitions();
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream()
                        .collect(
                                Collectors.toMap(
                                        partition ->
                                                new TopicPartition(topic, partition.partition()),
                                        _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
    }

    private static long offset(ListOffsetsResultInfo found) {
        return found.offset();
    }
}
