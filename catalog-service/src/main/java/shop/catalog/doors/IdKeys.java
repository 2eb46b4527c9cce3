package shop.catalog.doors;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import shop.messaging.MalformedKey;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;

/** A request to tell a topic once more whose keys are ids. */
public record IdKeys(String topic, RepublishRequest request) {

    /**
     * @param following the ids behind a given one, as many as the request's limit
     */
    public List<Long> wanted(LongFunction<List<Long>> following) {
        return Optional.ofNullable(request.keys())
                .map(keys -> keys.stream().map(this::id).toList())
                .orElseGet(() ->
                        following.apply(
                                Optional.ofNullable(request.after()).map(this::id).orElse(0L)));
    }

    public Republished told(List<Long> wanted, int published) {
        boolean more = request.keys() == null && wanted.size() == request.limit();
        return new Republished(published, more ? wanted.getLast().toString() : null);
    }

    private long id(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notAnId) {
            throw new MalformedKey(topic, key);
        }
    }
}
