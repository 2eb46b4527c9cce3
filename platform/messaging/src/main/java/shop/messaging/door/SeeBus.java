package shop.messaging.door;

import java.util.List;
import shop.messaging.DeadLetters;
import shop.messaging.Outbox;
import shop.messaging.Subscriptions;
import shop.messaging.UnsendableEvents;
import shop.messaging.bus.Lags;

/** Looks at this service's half of the bus. No connection to the database waits for the broker. */
final class SeeBus {

    private static final int LISTED = 100;

    private final String service;
    private final Outbox outbox;
    private final UnsendableEvents unsendable;
    private final Subscriptions subscriptions;
    private final Lags lags;
    private final DeadLetters letters;
    private final DeadLetterNames names;

    SeeBus(
            String service,
            Outbox outbox,
            UnsendableEvents unsendable,
            Subscriptions subscriptions,
            Lags lags,
            DeadLetters letters,
            DeadLetterNames names) {
        this.service = service;
        this.outbox = outbox;
        this.unsendable = unsendable;
        this.subscriptions = subscriptions;
        this.lags = lags;
        this.letters = letters;
        this.names = names;
    }

    BusView see() {
        return new BusView(List.of(new PartView(service, outbox(), consumers(), deadLetters())));
    }

    private OutboxView outbox() {
        return new OutboxView(
                outbox.backlog(), outbox.oldestUnsent().toSeconds(), unsendable.count());
    }

    private List<ConsumerView> consumers() {
        return lags.of(subscriptions.all()).stream().map(ConsumerView::of).toList();
    }

    private DeadLettersView deadLetters() {
        return new DeadLettersView(
                letters.count(),
                letters.oldest(LISTED).stream()
                        .map(letter -> DeadLetterView.of(letter, names.name(letter.id())))
                        .toList());
    }
}
