package shop.systemtests.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A tenth of what the topic of orders holds comes again, in another order. */
final class ReplayRecords implements Fault {

    private static final int TIMES = 3;

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var bus = new Bus(scene);
        for (int i = 0; i < TIMES; i++) {
            var again = new ArrayList<ProducerRecord<byte[], byte[]>>();
            for (var found : bus.read(Bus.ORDERS)) {
                if (scene.random().nextInt(10) == 0) {
                    again.add(copy(found));
                }
            }
            Collections.shuffle(again, new Random(scene.random().nextLong()));
            bus.send(again);
            scene.tell("%d records again", again.size());
            scene.hold(3);
        }
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> found) {
        return new ProducerRecord<>(
                found.topic(), found.partition(), found.key(), found.value(), found.headers());
    }
}
