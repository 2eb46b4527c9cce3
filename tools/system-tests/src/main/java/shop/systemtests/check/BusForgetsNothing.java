package shop.systemtests.check;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event id means one event; a key stays in one partition; what was read at an offset once is
 * read there again.
 */
final class BusForgetsNothing implements Promise {

    /** Of these the bus keeps the newest of each key. */
    private static final Set<String> COMPACTED =
            Set.of("products", "stock", "customers", "identities");

    private record Place(String topic, int partition, long offset) {

        static Place of(Entry entry) {
            return new Place(entry.topic(), entry.partition(), entry.offset());
        }
    }

    @Override
    public Stream<String> breaches(Trial trial) {
        return Stream.of(forgotten(trial), changed(trial), strayed(trial)).flatMap(all -> all);
    }

    private static Stream<String> forgotten(Trial trial) {
        var now = trial.bus().stream().collect(toMap(Place::of, Entry::eventId));
        return trial.busBefore().stream()
                .filter(entry -> !COMPACTED.contains(entry.topic()))
                .filter(entry -> !entry.eventId().equals(now.get(Place.of(entry))))
                .map(entry -> "was on the bus and is not: " + entry);
    }

    private static Stream<String> changed(Trial trial) {
        Map<String, Entry> first = new HashMap<>();
        return trial.bus().stream()
                .filter(entry -> !same(first.computeIfAbsent(entry.eventId(), _ -> entry), entry))
                .map(entry -> "another event under the id of an earlier one: " + entry);
    }

    private static boolean same(Entry one, Entry other) {
        return one.key().equals(other.key())
                && one.sequence() == other.sequence()
                && one.content() == other.content();
    }

    private static Stream<String> strayed(Trial trial) {
        Map<String, Integer> home = new HashMap<>();
        return trial.bus().stream()
                .filter(entry -> {
                    var name = entry.topic() + " " + entry.key();
                    return home.computeIfAbsent(name, _ -> entry.partition()) != entry.partition();
                })
                .map(entry -> "in another partition than earlier events of its key: " + entry);
    }
}
