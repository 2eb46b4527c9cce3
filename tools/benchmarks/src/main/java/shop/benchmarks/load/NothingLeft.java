package shop.benchmarks.load;

import java.io.Serial;

/** What was prepared for a load is used up. */
public final class NothingLeft extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public NothingLeft() {
        super("nothing is left to be done", null, false, false);
    }
}
