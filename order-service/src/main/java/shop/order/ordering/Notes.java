package shop.order.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

/** What staff told each other about an order, oldest first. */
@Embeddable
class Notes {

    private static final int MAX = 200;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_note", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "entry")
    @ListIndexBase(1)
    private List<Note> notes = new ArrayList<>();

    protected Notes() {}

    Notes(List<Note> notes) {
        this.notes = new ArrayList<>(notes);
    }

    /**
     * @throws NotesFull when there are as many as an order may have
     */
    void add(Note note) {
        if (notes.size() == MAX) {
            throw new NotesFull();
        }
        notes.add(note);
    }

    List<Note> all() {
        return notes;
    }
}
