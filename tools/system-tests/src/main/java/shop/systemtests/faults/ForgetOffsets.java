package shop.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import shop.localstack.Part;
import shop.systemtests.fleet.Replica;

/** The broker forgets how far order-service has read: it reads everything once more. */
final class ForgetOffsets implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var replicas = scene.fleet().replicas(Part.ORDER);
        replicas.forEach(Replica::stop);
        forget(scene.fleet().stack().kafkaBootstrap());
        replicas.forEach(Replica::start);
    }

    private static void forget(String kafka) throws InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            admin.deleteConsumerGroups(List.of("order-service.orders")).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the group stays: " + e.getCause(), e);
        }
    }
}
