package shop.systemtests.torture;

import java.util.List;
import shop.systemtests.check.BusDump;
import shop.systemtests.check.Entry;

/** What was on the bus when it was last read, at the end of a round; a round begins with that. */
final class KnownBus {

    private final BusDump dump;
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
}
