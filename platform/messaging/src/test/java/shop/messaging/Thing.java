package shop.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An aggregate of the made-up service. */
@Entity
class Thing {

    @Id private String id;
    private String text;
    @Version private int version;

    protected Thing() {
        this("", "");
    }

    Thing(String id, String text) {
        this.id = id;
        this.text = text;
    }

    void say(String text) {
        this.text = text;
    }

    String id() {
        return id;
    }
}
