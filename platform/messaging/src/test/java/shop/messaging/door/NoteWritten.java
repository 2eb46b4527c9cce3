package shop.messaging.door;

import shop.events.Contract;
import shop.events.Event;

/** A made-up fact of a made-up service with doors. */
@Contract(type = "shop.note.written.v1", topic = "notes")
record NoteWritten(String id, String text) implements Event {

    @Override
    public String key() {
        return id;
    }
}
