package shop.systemtests.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/** The first occurrences of a key's events carry strictly rising sequences, unless it is torn. */
final class VersionsRise implements Promise {

    private record Key(String topic, String key) {}

    @Override
    public Stream<String> breaches(Trial trial) {
        var seen = new HashSet<String>();
        Map<Key, Entry> newest = new HashMap<>();
        var breaches = Stream.<String>builder();
        for (var entry : trial.bus()) {
            if (trial.torn().contains(entry.key()) || !seen.add(entry.eventId())) {
                continue;
            }
            var before = newest.put(new Key(entry.topic(), entry.key()), entry);
            if (before != null && before.sequence() >= entry.sequence()) {
                breaches.add(entry + " comes after " + before);
            }
        }
        return breaches.build();
    }
}
