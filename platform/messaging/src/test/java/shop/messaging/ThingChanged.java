package shop.messaging;

import shop.events.Contract;
import shop.events.Event;

/** A made-up fact. */
@Contract(type = "shop.thing.changed.v1", topic = "things")
record ThingChanged(String id, long version, String text) implements Event {

    ThingChanged {
        if (version < 1) {
            throw new IllegalArgumentException("version is below 1");
        }
    }

    static ThingChanged of(String id, long version) {
        return new ThingChanged(id, version, "v" + version);
    }

    @Override
    public String key() {
        return id;
    }
}
