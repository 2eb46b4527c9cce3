package shop.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import shop.localstack.Part;
import shop.systemtests.fleet.Replica;

/** The broker forgets how far order-service has read: it reads everything once more. */
final class ForgetOffsets implements Fault {

    private static final String GROUP = "order-service.orders";

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var replicas = scene.fleet().replicas(Part.ORDER);
        replicas.forEach(Replica::stop);
        scene.tell("%d records read are forgotten", forget(scene.fleet().stack().kafkaBootstrap()));
        replicas.forEach(Replica::start);
    }

    private static long forget(String kafka) throws InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            var read = admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
            admin.deleteConsumerGroups(List.of(GROUP)).all().get();
            return read.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the group stays: " + e.getCause(), e);
        }
    }
}
