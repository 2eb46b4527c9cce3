package shop.systemtests.torture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shop.systemtests.check.BusDump;
import shop.systemtests.check.Entry;

/** What was on the bus when it was last read, at the end of a round; a round begins with that. */
final class KnownBus {

    private final BusDump dump;
    private final Set<String> torn = new HashSet<>();
    private List<Entry> entries = List.of();

    KnownBus(BusDump dump) {
        this.dump = dump;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Entry> reread() {
        entries = dump.read();
        return entries;
    }

    /** Records were taken away before it was read: any key may have lost its first ones. */
    void tear() {
        entries.forEach(entry -> torn.add(entry.key()));
    }

    /** Keys of which records may have been taken away, and come again behind others. */
    Set<String> torn() {
        return Set.copyOf(torn);
    }
}
