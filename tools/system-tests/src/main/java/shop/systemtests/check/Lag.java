package shop.systemtests.check;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the groups of consumers are behind. */
final class Lag {

    private final String bootstrapServers;

    Lag(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** A sentence for each partition that a group has not read to its end. */
    List<String> behind() {
        Map<String, Object> settings =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(settings)) {
            var groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get();
            return groups.stream()
                    .map(GroupListing::groupId)
                    .flatMap(group -> behind(admin, group))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("interrupted while asking for lag");
        } catch (ExecutionException e) {
            return List.of("lag unknown: " + e.getCause());
        }
    }

    private static Stream<String> behind(Admin admin, String group) {
        try {
            var committed =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            committed.values().removeIf(Objects::isNull);
            var latest =
                    committed.keySet().stream().collect(toMap(p -> p, _ -> OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get();
            return ends.entrySet().stream()
                    .filter(end -> offset(committed, end.getKey()) < end.getValue().offset())
                    .map(end -> group + " is behind on " + end.getKey());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stream.of("interrupted while asking for the lag of " + group);
        } catch (ExecutionException e) {
            return Stream.of("lag of " + group + " unknown: " + e.getCause());
        }
    }

    private static long offset(
            Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        var offset = committed.get(partition);
        return offset == null ? 0 : offset.offset();
    }
}
