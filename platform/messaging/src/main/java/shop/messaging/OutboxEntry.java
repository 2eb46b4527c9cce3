package shop.messaging;

import java.time.Instant;
import java.util.UUID;
import shop.events.Event;

/** An event on its way into the outbox. */
record OutboxEntry(UUID id, Instant time, Event event, long sequence, boolean republished) {}
