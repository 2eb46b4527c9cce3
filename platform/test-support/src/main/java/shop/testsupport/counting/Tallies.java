package shop.testsupport.counting;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tally of each thread that is counted; the others go on unseen. */
final class Tallies {

    private static final ThreadLocal<@Nullable Tally> OF_THREAD = new ThreadLocal<>();

    private Tallies() {}

    static Tally open() {
        Tally tally = new Tally();
        OF_THREAD.set(tally);
        return tally;
    }

    static void close() {
        OF_THREAD.remove();
    }

    static void tell(Consumer<Tally> what) {
        Tally tally = OF_THREAD.get();
        if (tally != null) {
            what.accept(tally);
        }
    }
}
