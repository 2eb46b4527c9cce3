package shop.messaging;

import shop.events.Event;

/**
 * An event and its place among the facts of its aggregate.
 *
 * @param sequence the aggregate's own count of facts, raised under its lock
 */
public record Sequenced(Event event, long sequence) {}
