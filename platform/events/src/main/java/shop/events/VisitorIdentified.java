package shop.events;

import java.util.UUID;

/**
 * A visitor signed in: the full state of who this visitor is. A visitor belongs to one customer; a
 * customer may have been many visitors. The newest {@code version} wins.
 */
@Contract(type = "shop.visitor.identified.v1", topic = "identities")
public record VisitorIdentified(UUID visitorId, UUID customerId, long version) implements Event {

    /**
     * @throws IllegalArgumentException when the version is below 1
     */
    public VisitorIdentified {
        Require.that(version >= 1, "version is below 1");
    }

    @Override
    public String key() {
        return visitorId.toString();
    }
}
