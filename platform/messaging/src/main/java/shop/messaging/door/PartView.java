package shop.messaging.door;

import java.util.List;

record PartView(
        String name,
        OutboxView outbox,
        List<ConsumerView> consumers,
        DeadLettersView deadLetters) {}
