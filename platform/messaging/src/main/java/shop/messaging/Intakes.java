package shop.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.events.Event;
import shop.messaging.wire.ContractName;
import shop.messaging.wire.EventJson;

/** One intake for each topic that this service reads. */
final class Intakes {

    private final Map<String, Intake> byTopic = new HashMap<>();

    /**
     * @throws IllegalStateException when a listener reads no or several topics, or two read the
     *     same
     */
    Intakes(
            List<EventListener> listeners,
            EventJson json,
            DeadLetterRows deadLetters,
            HonestTransaction transaction) {
        for (EventListener listener : listeners) {
            String topic = topic(listener);
            Decoder decoder = new Decoder(listener.reads(), json);
            Intake intake = new Intake(topic, listener, decoder, deadLetters, transaction);
            if (byTopic.put(topic, intake) != null) {
                throw new IllegalStateException(
                        "Two listeners read topic " + topic + "; let one read it for both");
            }
        }
    }

    private static String topic(EventListener listener) {
        Set<Class<? extends Event>> reads = listener.reads();
        Set<String> topics =
                reads.stream()
                        .map(type -> ContractName.of(type).topic())
                        .collect(Collectors.toSet());
        if (topics.size() != 1) {
            throw new IllegalStateException(
                    listener.getClass().getName() + " must read one topic, not " + topics);
        }
        return topics.iterator().next();
    }

    Collection<Intake> all() {
        return byTopic.values();
    }

    @Nullable Intake of(String topic) {
        return byTopic.get(topic);
    }
}
