package shop.messaging;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import shop.messaging.bus.BusProperties;
import shop.messaging.bus.KafkaClients;
import shop.messaging.bus.Topics;
import shop.messaging.relay.WakeUp;

/** A relay in a process of its own, which can be frozen as an overloaded machine would. */
final class RelayProcess implements AutoCloseable {

    private static final File LOG = new File("target/relay-process.log");

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(Place place) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(RelayProcess.class.getName());
        command.addAll(
                List.of(
                        place.url(),
                        place.schema(),
                        place.password(),
                        place.kafka(),
                        place.prefix()));
        return new RelayProcess(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG).start());
    }

    public static void main(String[] place) throws InterruptedException {
        Place at = new Place(place[0], place[1], place[2], place[3], place[4]);
        BusProperties bus = new BusProperties(4, (short) 1, at.prefix(), "classic", 1);
        KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", at.kafka()), bus);
        Replica.relay(at, clients, bus, new Topics(clients, bus), new WakeUp()).start();
        Thread.currentThread().join();
    }

    void freeze() throws Exception {
        signal("-STOP");
    }

    void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", name, Long.toString(process.pid()))
                .start()
                .waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
