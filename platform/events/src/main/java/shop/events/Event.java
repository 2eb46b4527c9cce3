package shop.events;

/** A business fact, or the full state of one aggregate, as it travels on the bus. */
public interface Event {

    /** The id of the aggregate this event is about: its Kafka key and CloudEvents subject. */
    String key();
}
