package shop.systemtests.check;

import shop.systemtests.history.Call;

/** When a fault was on, in milliseconds of the history, and what clients may notice of it. */
public record Strike(long from, long to, Notice notice) {

    /** How much of a fault is excused. */
    public enum Notice {
        /** "Not now", and when to come again. */
        REFUSALS,
        /** Gateways were taken away, so there may be no answer at all. */
        SILENCE,
        /** Nothing when reading, one repetition when writing: it was announced. */
        NEXT_TO_NOTHING
    }

    /** How long after its end its traces may be seen. */
    static final long GRACE = 30_000;

    /** Whether a call was under way while the fault or its traces were there. */
    boolean touches(Call call) {
        return call.to() >= from && call.from() <= to + GRACE;
    }
}
