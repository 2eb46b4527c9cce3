package shop.order.ordering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import shop.defaults.precondition.IfMatch;

/**
 * An order as staff see it: what its owner sees, and what the owner does not.
 *
 * @param version rises with every change; the answer's entity tag
 */
public record AdminOrderView(@JsonUnwrapped OrderView order, long version, List<NoteView> notes) {

    public static AdminOrderView of(Order order) {
        return new AdminOrderView(
                OrderView.of(order),
                order.version(),
                order.notes().stream().map(NoteView::of).toList());
    }

    /** Every answer with one names its version. */
    public BodyBuilder tag(BodyBuilder response) {
        return response.eTag(IfMatch.tag(version));
    }

    public ResponseEntity<AdminOrderView> to(BodyBuilder response) {
        return tag(response).body(this);
    }

    /**
     * @param by the customer id of who wrote it
     */
    public record NoteView(UUID id, Instant at, String text, UUID by) {

        static NoteView of(Note note) {
            return new NoteView(note.id(), note.at(), note.text(), note.author());
        }
    }
}
