package shop.systemtests.faults;

import shop.systemtests.proxy.KafkaClient;
import shop.systemtests.proxy.Mode;

/** Kafka says nothing to producers while consumers go on, and then the other way round. */
final class BlackHoleKafkaClients implements Fault {

    @Override
    public void strike(Scene scene) throws InterruptedException {
        var way = scene.fleet().network().kafka();
        way.set(new Mode.BlackHole(), KafkaClient.isProducer());
        scene.hold(12);
        scene.tellWhatWaits("without producers");
        way.set(new Mode.BlackHole(), KafkaClient.isConsumer());
        scene.hold(12);
        scene.tellWhatWaits("without consumers");
        way.pass();
    }
}
